import { Ellipsis, Star } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { selectScenario, toggleVisible } from '../../commands/board.ts';
import { Badge } from '../../design/Badge.tsx';
import { IconButton } from '../../design/Button.tsx';
import { Menu } from '../../design/Menu.tsx';
import { ScenarioSwatch } from '../../design/ScenarioSwatch.tsx';
import { scenarioStyle } from '../../design/scenarioPalette.ts';
import { Tip } from '../../design/Tooltip.tsx';
import { useWords } from '../../levers/wording.ts';
import { scenarioMenu } from '../../shell/scenarioMenu.tsx';
import { useStores } from '../../stores/react.tsx';
import type { BoardData, BoardScenario } from './boardData.ts';
import { useColumnSummary } from './columnSummary.ts';

interface ColumnHeadProps {
  readonly data: BoardData;
  readonly scenario: BoardScenario;
}

/** Name, badge, what the scenario consists of, and its menu, under a bar of its colour. */
export function ColumnHead({ data, scenario }: ColumnHeadProps) {
  const { t } = useTranslation();
  const stores = useStores();
  const words = useWords();
  const summary = useColumnSummary(data, scenario);
  const badge = scenario.isReference ? (
    <Badge>
      <Star size={9} fill="currentColor" aria-hidden="true" />
      {t('board.reference')}
    </Badge>
  ) : null;
  return (
    <div
      className={`board-cell column-head ${scenario.isReference ? 'board-cell-reference' : ''}`}
      style={{ ['--column-colour' as string]: `var(${scenarioStyle(scenario.color).token})` }}
    >
      <div className="column-name-row">
        <ScenarioSwatch color={scenario.color} />
        <Tip text={scenario.name}>
          <Button
            className="column-name cut"
            aria-label={t('board.column.select', { name: scenario.name })}
            onPress={() => selectScenario(stores, scenario.id)}
          >
            {scenario.name}
          </Button>
        </Tip>
        {badge}
        <Menu
          label={t('board.column.menu', { name: scenario.name })}
          placement="bottom end"
          entries={[
            {
              id: 'hide',
              text: t('board.column.hide'),
              disabled: data.scenarios.length < 2,
              act: () => toggleVisible(stores, scenario.id),
            },
            // The name is edited in the list at the left, where there is a field for it.
            ...scenarioMenu(stores, words, data.study, scenario.scenario, () => {}).filter(
              (entry) => entry.id !== 'rename',
            ),
          ]}
        >
          <IconButton label={t('board.column.menu', { name: scenario.name })}>
            <Ellipsis size={15} aria-hidden="true" />
          </IconButton>
        </Menu>
      </div>
      <div className="column-summary">
        {badge}
        <span className="cut">{summary}</span>
      </div>
    </div>
  );
}
