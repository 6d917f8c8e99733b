import { Ellipsis, Star } from 'lucide-react';
import { memo } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { openAssumptions, selectScenario, toggleVisible } from '../../commands/board.ts';
import { Badge } from '../../design/Badge.tsx';
import { IconButton } from '../../design/Button.tsx';
import { Menu } from '../../design/Menu.tsx';
import { ScenarioSwatch } from '../../design/ScenarioSwatch.tsx';
import { scenarioStyle } from '../../design/scenarioPalette.ts';
import { Tip } from '../../design/Tooltip.tsx';
import { useWords } from '../../levers/wording.ts';
import { scenarioMenu } from '../../shell/scenarioMenu.tsx';
import { useBoard, useStores } from '../../stores/react.tsx';
import type { BoardData, BoardScenario } from './boardData.ts';
import { useColumnSummary } from './columnSummary.ts';

interface ColumnHeadProps {
  readonly data: BoardData;
  readonly scenario: BoardScenario;
}

/** Name, badge, what the scenario consists of, and its menu, under a bar of its colour. */
export function ColumnHead({ data, scenario }: ColumnHeadProps) {
  const summary = useColumnSummary(data, scenario);
  return (
    <SteadyHead
      id={scenario.id}
      name={scenario.name}
      color={scenario.color}
      isReference={scenario.isReference}
      summary={summary}
      edited={Object.keys(scenario.run.resolved.assumptions).length}
      alone={data.scenarios.length < 2}
      shape={data.study.scenarios.map(({ id }) => id).join()}
    />
  );
}

interface SteadyHeadProps {
  readonly id: string;
  readonly name: string;
  readonly color: number;
  readonly isReference: boolean;
  readonly summary: string;
  /** Assumptions that differ from the dataset's, inherited ones included. */
  readonly edited: number;
  readonly alone: boolean;
  /** Ids of the study's scenarios: what the entries of the menu hang on. */
  readonly shape: string;
}

/** While a lever moves nothing of a head changes, so it is not drawn again. */
const SteadyHead = memo(function SteadyHead(props: SteadyHeadProps) {
  const { id, name, color, isReference, summary, edited, alone } = props;
  const { t } = useTranslation();
  const stores = useStores();
  const words = useWords();
  const selected = useBoard((state) => state.selectedScenario === id);
  const { study } = stores.study.getState();
  const scenario = study.scenarios.find((candidate) => candidate.id === id);
  const badge = isReference ? (
    <Badge>
      <Star size={9} fill="currentColor" aria-hidden="true" />
      {t('board.reference')}
    </Badge>
  ) : null;
  return (
    <div
      className={`board-cell column-head ${isReference ? 'board-cell-reference' : ''} ${selected ? 'board-cell-selected' : ''}`}
      style={{ ['--column-colour' as string]: `var(${scenarioStyle(color).token})` }}
    >
      <div className="column-name-row">
        <ScenarioSwatch color={color} />
        <Tip text={name}>
          <Button
            className="column-name cut"
            aria-label={t('board.column.select', { name })}
            onPress={() => selectScenario(stores, id)}
          >
            {name}
          </Button>
        </Tip>
        {badge}
        <Menu
          label={t('board.column.menu', { name })}
          placement="bottom end"
          entries={() => [
            {
              id: 'hide',
              text: t('board.column.hide'),
              disabled: alone,
              act: () => toggleVisible(stores, id),
            },
            // The name is edited in the list at the left, where there is a field for it.
            ...(scenario ? scenarioMenu(stores, words, scenario, () => {}) : []).filter(
              (entry) => entry.id !== 'rename',
            ),
          ]}
        >
          <IconButton label={t('board.column.menu', { name })}>
            <Ellipsis size={15} aria-hidden="true" />
          </IconButton>
        </Menu>
      </div>
      <div className="column-summary">
        {badge}
        <span className="cut">{summary}</span>
        {edited === 0 ? null : (
          <Button
            className="column-edited"
            aria-label={`${t('assumptions.edited', { count: edited })}, ${t('assumptions.openFor', { name })}`}
            onPress={() => openAssumptions(stores, { scenario: id })}
          >
            <Badge look="edited">{t('assumptions.edited', { count: edited })}</Badge>
          </Button>
        )}
      </div>
    </div>
  );
});
