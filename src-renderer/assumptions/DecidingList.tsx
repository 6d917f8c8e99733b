import { deciding, rowsOf } from '../../src-model/sensitivity/deciding.ts';
import type { AssumptionScope } from '../commands/assumptions.ts';
import { unitWords } from '../format/index.ts';
import { useWords } from '../levers/wording.ts';
import { useStudy } from '../stores/react.tsx';
import { DecidingGroup } from './DecidingGroup.tsx';
import { DecidingOne } from './DecidingOne.tsx';

/** The few assumptions that a discussion turns on, before all the others. */
export function DecidingList({ scope }: { readonly scope: AssumptionScope }) {
  const { t, dataset, language } = useWords();
  const isReference = useStudy((state) => state.study.referenceScenario === scope.scenario);
  return (
    <section className="deciding" aria-label={t('assumptions.few')}>
      <div className="deciding-head">
        <h3>{t('assumptions.few')}</h3>
        {isReference ? null : (
          <p>{t('assumptions.fewHead', { unit: unitWords('percent', language).changeHead })}</p>
        )}
      </div>
      {deciding.map((entry) => {
        const rows = rowsOf(entry, dataset);
        const [row] = rows;
        if (row === undefined) return null;
        return entry.of === 'one' ? (
          <DecidingOne key={entry.name} name={entry.name} row={row} scope={scope} />
        ) : (
          <DecidingGroup key={entry.name} entry={entry} scope={scope} />
        );
      })}
    </section>
  );
}
