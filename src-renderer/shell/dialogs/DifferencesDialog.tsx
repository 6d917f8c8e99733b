import { useState } from 'react';
import { scenarioDifferences } from '../../../src-model/study/differences.ts';
import { resolveScenario } from '../../../src-model/study/resolveScenario.ts';
import { closeDialog } from '../../commands/messages.ts';
import { Dialog } from '../../design/Dialog.tsx';
import { ScenarioSwatch } from '../../design/ScenarioSwatch.tsx';
import { Select } from '../../design/Select.tsx';
import { useWords } from '../../levers/wording.ts';
import { useStores, useStudy } from '../../stores/react.tsx';
import { differenceText } from '../differenceText.ts';
import './DifferencesDialog.css';

/** What changed between any two scenarios: levers and assumptions as they act, inherited ones included. */
export function DifferencesDialog({ scenario }: { readonly scenario: string }) {
  const stores = useStores();
  const words = useWords();
  const { t } = words;
  const study = useStudy((state) => state.study);
  const [from, setFrom] = useState(startOf(study.scenarios, study.referenceScenario, scenario));
  const [to, setTo] = useState(scenario);
  const options = study.scenarios.map(({ id, name, color }) => ({
    value: id,
    text: name,
    icon: <ScenarioSwatch color={color} />,
  }));
  const changes = scenarioDifferences(resolveScenario(study, from), resolveScenario(study, to));
  return (
    <Dialog width="wide" title={t('dialogs.differences.title')} onClose={() => closeDialog(stores)}>
      <div className="differences-pair">
        <span>{t('dialogs.differences.from')}</span>
        <Select label={t('dialogs.differences.from')} value={from} options={options} onChange={setFrom} />
        <span>{t('dialogs.differences.to')}</span>
        <Select label={t('dialogs.differences.to')} value={to} options={options} onChange={setTo} />
      </div>
      {changes.length === 0 ? <p>{t('dialogs.differences.none')}</p> : null}
      <ul className="differences-list selectable">
        {changes.map((change) => (
          <li key={`${change.kind} ${change.path}`} className="differences-row">
            <span className="differences-kind">
              {t(`dialogs.differences.kinds.${change.field === undefined ? change.kind : 'changed'}`)}
            </span>
            <span>{differenceText(change, words)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** Against the reference; of the reference itself against the first other one. */
function startOf(scenarios: readonly { readonly id: string }[], reference: string, chosen: string): string {
  if (chosen !== reference) return reference;
  return scenarios.find(({ id }) => id !== chosen)?.id ?? chosen;
}
