import type { Study } from '../../../src-model/study/study.ts';
import { closeDialog } from '../../commands/messages.ts';
import { addPreset, newScenarios, presetScenario } from '../../commands/presets.ts';
import { hasRoom, mostScenarios } from '../../commands/scenarios.ts';
import { Badge } from '../../design/Badge.tsx';
import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { leverSummary, leverTitle, useWords } from '../../levers/wording.ts';
import { inLanguage } from '../../messages/presetText.ts';
import { useDataset, useStores, useStudy } from '../../stores/react.tsx';
import './PresetsDialog.css';

/** The gallery of shipped scenarios: what each stands for, its levers, and a button that adds it. */
export function PresetsDialog() {
  const stores = useStores();
  const { t, language } = useWords();
  const presets = useDataset((state) => state.presets);
  return (
    <Dialog width="wide" title={t('dialogs.presets.title')} onClose={() => closeDialog(stores)}>
      {presets.length === 0 ? <p>{t('dialogs.presets.none')}</p> : null}
      <ul className="presets">
        {presets.map((preset) => (
          <PresetEntry key={preset.id} preset={inLanguage(preset, language)} />
        ))}
      </ul>
    </Dialog>
  );
}

/** Levers listed before the rest is only counted. */
const listed = 5;

function PresetEntry({ preset }: { readonly preset: Study }) {
  const stores = useStores();
  const words = useWords();
  const { t } = words;
  const study = useStudy((state) => state.study);
  const scenario = presetScenario(preset);
  if (!scenario) return null;
  const needed = newScenarios(study, preset);
  const brings = needed > 1 ? preset.scenarios.find(({ id }) => id === scenario.basedOn) : undefined;
  const present = study.scenarios.some(({ name }) => name === scenario.name);
  const note = scenario.note ?? preset.notes;
  return (
    <li className="preset">
      <div className="preset-text">
        <h3 className="preset-name">
          {scenario.name}
          {present ? <Badge>{t('dialogs.presets.present')}</Badge> : null}
        </h3>
        {note === undefined ? null : <p className="preset-note selectable">{note}</p>}
        <ul className="preset-levers">
          {scenario.levers.slice(0, listed).map((lever, index) => (
            <li key={lever.id ?? index}>{`${leverTitle(lever, words)}: ${leverSummary(lever, words)}`}</li>
          ))}
          {scenario.levers.length > listed ? (
            <li>{t('dialogs.presets.levers', { count: scenario.levers.length })}</li>
          ) : null}
          {scenario.levers.length === 0 && scenario.assumptions ? (
            <li>{t('dialogs.presets.assumptionOnly')}</li>
          ) : null}
        </ul>
        {brings ? (
          <p className="preset-brings">{t('dialogs.presets.brings', { name: brings.name })}</p>
        ) : null}
      </div>
      <Button
        aria-label={t('dialogs.presets.addNamed', { name: scenario.name })}
        isDisabled={!hasRoom(study, needed)}
        onPress={() => {
          addPreset(stores, preset);
          closeDialog(stores);
        }}
      >
        {hasRoom(study, needed) ? t('dialogs.presets.add') : t('scenarios.full', { count: mostScenarios })}
      </Button>
    </li>
  );
}
