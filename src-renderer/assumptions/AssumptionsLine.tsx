import { ChevronRight } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { resolveAssumptions } from '../../src-model/study/resolveScenario.ts';
import { openAssumptions } from '../commands/board.ts';
import { Badge } from '../design/Badge.tsx';
import { useWords } from '../levers/wording.ts';
import { useBoard, useStores, useStudy } from '../stores/react.tsx';
import './AssumptionsDrawer.css';

/** The way to the assumptions under the levers of the selected scenario, and how many of them differ from the dataset. */
export function AssumptionsLine() {
  const stores = useStores();
  const { t } = useWords();
  const selected = useBoard((state) => state.selectedScenario);
  const name = useStudy(({ study }) => study.scenarios.find(({ id }) => id === selected)?.name ?? '');
  const count = useStudy(({ study }) =>
    study.scenarios.some(({ id }) => id === selected)
      ? Object.keys(resolveAssumptions(study, selected)).length
      : 0,
  );
  const state = count === 0 ? t('assumptions.asInDataset') : t('assumptions.edited', { count });
  return (
    <AriaButton
      className="assumptions-line"
      data-opens="assumptions"
      aria-label={`${t('assumptions.line')} ${state}, ${name}`}
      aria-haspopup="dialog"
      onPress={() => openAssumptions(stores)}
    >
      <span className="assumptions-line-name">{t('assumptions.line')}</span>{' '}
      {count === 0 ? (
        <span className="assumptions-line-state">{state}</span>
      ) : (
        <Badge look="edited">{state}</Badge>
      )}
      <ChevronRight size={14} aria-hidden="true" />
    </AriaButton>
  );
}
