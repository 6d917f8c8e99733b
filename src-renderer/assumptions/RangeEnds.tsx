import { useStore } from 'zustand';
import type { DecidingName } from '../../src-model/sensitivity/deciding.ts';
import { writeChange, writeChangeRange } from '../format/index.ts';
import { useWords } from '../levers/wording.ts';
import { useBoard, useStores, useStudy } from '../stores/react.tsx';

/** What policy changes with the assumption at its low and at its high end; dots until both are computed. */
export function RangeEnds({ name }: { readonly name: DecidingName }) {
  const { t, language } = useWords();
  const stores = useStores();
  const ends = useStore(stores.rangeEnds, (state) => state[name]);
  const selected = useBoard((state) => state.selectedScenario);
  const isReference = useStudy((state) => state.study.referenceScenario === selected);
  if (isReference) return <span className="deciding-difference" />;
  const { low, high } = ends ?? {};
  if (low === undefined || high === undefined)
    return (
      <span className="deciding-difference" aria-busy="true">
        …
      </span>
    );
  if (Number.isNaN(low) || Number.isNaN(high))
    return <span className="deciding-difference">{t('assumptions.notComputed')}</span>;
  const text = (value: number) => writeChange(value, 'percent', language, 2).text;
  return (
    <span className="deciding-difference" aria-busy="false">
      <span aria-hidden="true">
        {low === high
          ? writeChange(low, 'percent', language, 2).figure
          : writeChangeRange(low, high, 2, language)}
      </span>
      <span className="visually-hidden">{t('assumptions.ends', { low: text(low), high: text(high) })}</span>
    </span>
  );
}
