import { ChevronDown, ChevronRight, Ellipsis, RotateCcw } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { addLever, deleteLever, moveLever, resetLever } from '../commands/levers.ts';
import { Badge } from '../design/Badge.tsx';
import { IconButton } from '../design/Button.tsx';
import { Menu, type MenuEntry } from '../design/Menu.tsx';
import { Tip } from '../design/Tooltip.tsx';
import { useStores } from '../stores/react.tsx';
import type { OwnLever } from './inheritance.ts';
import { LeverForm } from './LeverForm.tsx';
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
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (fresh) card.current?.scrollIntoView({ block: 'nearest' });
  }, [fresh]);
  const [open, setOpen] = useState(startsOpen);
  const { lever, place, replaces } = own;
  const stores = useStores();
  const words = useWords();
  const { t } = words;
  const title = leverTitle(lever, words);
  const back = t('levers.resetToParent', { name: parentName });
  const entries = (): readonly MenuEntry[] => [
    {
      id: 'duplicate',
      text: t('levers.duplicate'),
      act: () => addLever(stores, place.scenario, lever),
    },
    {
      id: 'up',
      text: t('levers.moveUp'),
      disabled: place.index === 0,
      act: () => moveLever(stores, place, place.index - 1),
    },
    {
      id: 'down',
      text: t('levers.moveDown'),
      disabled: place.index === count - 1,
      act: () => moveLever(stores, place, place.index + 1),
    },
    { kind: 'separator', id: 'line' },
    replaces
      ? { id: 'reset', text: back, act: () => resetLever(stores, place) }
      : { id: 'delete', text: t('levers.delete'), danger: true, act: () => deleteLever(stores, place) },
  ];
  return (
    <section ref={card} className={`lever-card ${replaces ? 'lever-card-edited' : ''}`} aria-label={title}>
      <div className="lever-head">
        <Tip text={`${title}: ${leverSummary(lever, words)}`} placement="right">
          <AriaButton className="lever-toggle" aria-expanded={open} onPress={() => setOpen(!open)}>
            {open ? (
              <ChevronDown size={14} aria-hidden="true" />
            ) : (
              <ChevronRight size={14} aria-hidden="true" />
            )}
            <span className="lever-names">
              <span className="lever-title cut">{title}</span>
              {open ? null : <span className="lever-summary cut">{leverSummary(lever, words)}</span>}
            </span>
          </AriaButton>
        </Tip>
        {replaces ? (
          <IconButton label={back} onPress={() => resetLever(stores, place)}>
            <RotateCcw size={14} aria-hidden="true" />
          </IconButton>
        ) : null}
        <Menu label={t('levers.moreOf', { title })} entries={entries} placement="bottom end">
          <IconButton label={t('levers.moreOf', { title })}>
            <Ellipsis size={14} aria-hidden="true" />
          </IconButton>
        </Menu>
      </div>
      {open && replaces ? (
        <p className="lever-replaces">
          <Badge look="edited">{t('levers.edited')}</Badge>
          <s>{mainValueText(replaces, words)}</s>
        </p>
      ) : null}
      {open ? (
        <LeverForm lever={lever} place={place} title={title} colour={colour} quarters={quarters} />
      ) : null}
    </section>
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
