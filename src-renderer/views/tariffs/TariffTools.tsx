import { useTranslation } from 'react-i18next';
import { closeTariffs, selectScenario } from '../../commands/board.ts';
import { Button } from '../../design/Button.tsx';
import { ScenarioSwatch } from '../../design/ScenarioSwatch.tsx';
import { Select } from '../../design/Select.tsx';
import { useBoard, useStores, useStudy } from '../../stores/react.tsx';

/** Whose tariffs are being edited, and the way back to the board. */
export function TariffTools() {
  const { t } = useTranslation();
  const stores = useStores();
  const scenarios = useStudy((state) => state.study.scenarios);
  const selected = useBoard((state) => state.selectedScenario);
  return (
    <div className="board-tools tariff-tools">
      <span className="tariff-tools-label">{t('tariffs.editing')}</span>
      <Select
        label={t('tariffs.scenario')}
        value={selected}
        options={scenarios.map(({ id, name, color }) => ({
          value: id,
          text: name,
          icon: <ScenarioSwatch color={color} short />,
        }))}
        onChange={(id) => selectScenario(stores, id)}
      />
      <Button look="primary" onPress={() => closeTariffs(stores)}>
        {t('tariffs.done')}
      </Button>
    </div>
  );
}
