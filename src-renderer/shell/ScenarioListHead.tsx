import { Plus } from 'lucide-react';
import { memo } from 'react';
import { showDialog } from '../commands/messages.ts';
import { addScenario, mostScenarios } from '../commands/scenarios.ts';
import { IconButton } from '../design/Button.tsx';
import { Menu } from '../design/Menu.tsx';
import { unitWords } from '../format/index.ts';
import { useWords } from '../levers/wording.ts';
import { useStores } from '../stores/react.tsx';
import { childName } from './childName.ts';

interface ScenarioListHeadProps {
  readonly quarter: string;
  /** No room for another scenario. */
  readonly full: boolean;
  /** The scenario that a new one may be based on. */
  readonly parent: string | undefined;
  readonly parentName: string;
}

/** The heading with the menu that adds a scenario. While a lever moves nothing of it changes. */
export const ScenarioListHead = memo(function ScenarioListHead(props: ScenarioListHeadProps) {
  const { quarter, full, parent, parentName } = props;
  const stores = useStores();
  const { t, language } = useWords();
  return (
    <div className="scenario-head">
      <h2 className="scenario-heading">{t('scenarios.heading')}</h2>
      <span className="scenario-unit">
        {t('scenarios.changeHead', { quarter, unit: unitWords('percent', language).changeHead })}
      </span>
      <Menu
        label={t('scenarios.add')}
        placement="bottom end"
        entries={() => [
          {
            id: 'preset',
            text: t('scenarios.addFromPreset'),
            disabled: full,
            act: () => showDialog(stores, { kind: 'presets' }),
          },
          {
            id: 'child',
            text: t('scenarios.addBasedOn', { name: parentName }),
            disabled: full || parent === undefined,
            act: () => addScenario(stores, childName(parentName, t), parent),
          },
          {
            id: 'empty',
            text: t('scenarios.addEmpty'),
            disabled: full,
            act: () => addScenario(stores, t('scenarios.emptyName')),
          },
        ]}
      >
        <IconButton
          label={t('scenarios.add')}
          tip={full ? t('scenarios.full', { count: mostScenarios }) : undefined}
        >
          <Plus size={16} aria-hidden="true" />
        </IconButton>
      </Menu>
    </div>
  );
});
