import type { Study } from '../../src-model/study/study.ts';
import { useWords } from '../levers/wording.ts';
import { comparedRevisions } from './comparedRevisions.ts';
import './StudyChanges.css';

interface StudyChangesProps {
  readonly before: Study;
  readonly after: Study;
}

/** Everything that differs between two states of a study, scenario by scenario. */
export function StudyChanges({ before, after }: StudyChangesProps) {
  const words = useWords();
  const groups = comparedRevisions({ before, after }, words);
  if (groups.length === 0) return <p>{words.t('library.compare.none')}</p>;
  return groups.map(({ id, heading, changes }) => (
    <section key={id} className="compare-group">
      <h3 className="compare-heading">{heading}</h3>
      <dl className="selectable">
        {changes.map(({ key, what, how }) => (
          <div key={key} className="compare-change">
            <dt>{what}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
