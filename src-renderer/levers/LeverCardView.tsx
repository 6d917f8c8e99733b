import { memo, useEffect, useRef, useState } from 'react';
import { Badge } from '../design/Badge.tsx';
import { usePartsShown } from '../design/usePartsShown.ts';
import type { OwnLever } from './inheritance.ts';
import { LeverForm } from './LeverForm.tsx';
import { LeverHead } from './LeverHead.tsx';
import { leverSummary, leverTitle, mainValueText, useWords } from './wording.ts';

interface LeverCardViewProps {
  readonly own: OwnLever;
  /** Number of own levers of the scenario. */
  readonly count: number;
  readonly parentName: string;
  readonly startsOpen: boolean;
  /** Just added: comes into sight. */
  readonly fresh: boolean;
  readonly colour: string;
  readonly quarters: number;
}

/** An own lever: its name and summary closed, all its fields open. A replacement goes back to the parent's in one click. */
export const LeverCardView = memo(LeverCardOf, sameCard);

function LeverCardOf(props: LeverCardViewProps) {
  const { own, count, parentName, startsOpen, fresh, colour, quarters } = props;
  const card = useRef<HTMLDivElement>(null);
  // A new lever has moved the whole board: its form, with all its lists, comes one picture later.
  const drawn = usePartsShown(2, fresh ? 1 : 2, 1) > 1;
  useEffect(() => {
    if (fresh && drawn) card.current?.scrollIntoView({ block: 'nearest' });
  }, [fresh, drawn]);
  const [open, setOpen] = useState(startsOpen);
  const { lever, place, replaces } = own;
  const words = useWords();
  const title = leverTitle(lever, words);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no landmark, for two tariffs on one market have one name; no fieldset
    <div
      ref={card}
      role="group"
      className={`lever-card ${replaces ? 'lever-card-edited' : ''}`}
      aria-label={title}
    >
      <LeverHead
        title={title}
        summary={open ? '' : leverSummary(lever, words)}
        scenario={place.scenario}
        index={place.index}
        last={place.index === count - 1}
        replaces={replaces !== undefined}
        parentName={parentName}
        onOpen={setOpen}
      />
      {open && replaces ? (
        <p className="lever-replaces">
          <Badge look="edited">{words.t('levers.edited')}</Badge>
          <s>{mainValueText(replaces, words)}</s>
        </p>
      ) : null}
      {open && drawn ? (
        <LeverForm lever={lever} place={place} title={title} colour={colour} quarters={quarters} />
      ) : null}
    </div>
  );
}

/** A card is drawn again only when its own lever changed: a list of measures has dozens of them. */
function sameCard(before: LeverCardViewProps, after: LeverCardViewProps): boolean {
  return (
    before.own.lever === after.own.lever &&
    before.own.replaces === after.own.replaces &&
    before.own.place.index === after.own.place.index &&
    before.own.place.scenario === after.own.place.scenario &&
    before.count === after.count &&
    before.parentName === after.parentName &&
    before.colour === after.colour &&
    before.quarters === after.quarters
  );
}
