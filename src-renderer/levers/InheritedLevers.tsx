import { ChevronDown, ChevronRight, Pencil, RotateCcw, X } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { overrideLever, removeInherited, restoreInherited } from '../commands/levers.ts';
import { IconButton } from '../design/Button.tsx';
import { Tip } from '../design/Tooltip.tsx';
import { useStores } from '../stores/react.tsx';
import type { InheritedLever } from './inheritance.ts';
import { LeverTip } from './LeverTip.tsx';
import { leverSummary, leverTitle, useWords } from './wording.ts';

interface InheritedLeversProps {
  readonly scenario: string;
  readonly parentName: string;
  readonly inherited: readonly InheritedLever[];
}

/** What a scenario has from its parent: one closed line, open a list to change, remove and restore from. */
export function InheritedLevers({ scenario, parentName, inherited }: InheritedLeversProps) {
  const [open, setOpen] = useState(false);
  const { t } = useWords();
  const acting = inherited.filter((entry) => entry.state !== 'removed').length;
  return (
    <section className="inherited" aria-label={t('levers.inheritedFrom', { name: parentName })}>
      <AriaButton className="lever-toggle inherited-line" aria-expanded={open} onPress={() => setOpen(!open)}>
        {open ? <ChevronDown size={14} aria-hidden="true" /> : <ChevronRight size={14} aria-hidden="true" />}
        <span className="cut inherited-name">{t('levers.inheritedFrom', { name: parentName })}</span>
        <span className="inherited-count">{acting}</span>
      </AriaButton>
      {open ? (
        <ul className="inherited-list">
          {inherited.map((entry, index) => (
            <InheritedRow key={entry.lever.id ?? index} scenario={scenario} entry={entry} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function InheritedRow({ scenario, entry }: { readonly scenario: string; readonly entry: InheritedLever }) {
  const stores = useStores();
  const words = useWords();
  const [whole, setWhole] = useState(false);
  const { t } = words;
  const { lever, origin, state } = entry;
  const title = leverTitle(lever, words);
  return (
    <li className={`inherited-row inherited-${state}`}>
      <Tip text={<LeverTip scenario={scenario} lever={lever} />} placement="right">
        <AriaButton
          className={`lever-toggle lever-names ${whole ? '' : 'inherited-cut'}`}
          aria-expanded={whole}
          onPress={() => setWhole(!whole)}
        >
          <span className="inherited-title">{title}</span>
          <span className="lever-summary">
            {state === 'acting'
              ? leverSummary(lever, words)
              : t(state === 'removed' ? 'levers.removed' : 'levers.replaced')}
          </span>
        </AriaButton>
      </Tip>
      {state === 'acting' ? (
        <>
          <IconButton
            label={`${t('levers.override')}: ${title}`}
            tip={t('levers.override')}
            onPress={() => overrideLever(stores, scenario, lever, origin)}
          >
            <Pencil size={13} aria-hidden="true" />
          </IconButton>
          <IconButton
            label={`${t('levers.removeHere')}: ${title}`}
            tip={t('levers.removeHere')}
            onPress={() => removeInherited(stores, scenario, lever, origin)}
          >
            <X size={13} aria-hidden="true" />
          </IconButton>
        </>
      ) : null}
      {state === 'removed' && lever.id !== undefined ? (
        <IconButton
          label={`${t('levers.restore')}: ${title}`}
          tip={t('levers.restore')}
          onPress={() => restoreInherited(stores, scenario, lever.id ?? '', lever)}
        >
          <RotateCcw size={13} aria-hidden="true" />
        </IconButton>
      ) : null}
    </li>
  );
}
