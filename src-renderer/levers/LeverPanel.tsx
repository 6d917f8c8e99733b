import type { Lever } from '../../src-model/levers/lever.ts';
import { ScenarioSwatch } from '../design/ScenarioSwatch.tsx';
import { scenarioStyle } from '../design/scenarioPalette.ts';
import { useBoard, useStudy } from '../stores/react.tsx';
import { InheritedLevers } from './InheritedLevers.tsx';
import { leversOf } from './inheritance.ts';
import { LeverCardView } from './LeverCardView.tsx';
import { useWords } from './wording.ts';
import './levers.css';

/** The levers of the selected scenario: inherited ones in one line, own ones as cards. */
export function LeverPanel() {
  const { t } = useWords();
  const study = useStudy((state) => state.study);
  const lastStep = useStudy((state) => state.past.at(-1)?.step);
  const selected = useBoard((state) => state.selectedScenario);
  const scenario = study.scenarios.find(({ id }) => id === selected) ?? study.scenarios[0];
  if (!scenario) return null;
  const { own, inherited } = leversOf(study, scenario.id);
  const parent = study.scenarios.find(({ id }) => id === scenario.basedOn);
  const colour = `var(${scenarioStyle(scenario.color).token})`;
  // Many levers, as in a list of measures, start closed; what a user works on or just added starts open.
  const isFresh = ({ id }: Lever) => id !== undefined && id === lastStep?.lever?.id;
  return (
    <section className="lever-panel" aria-label={t('levers.of', { name: scenario.name })}>
      <h2 className="lever-panel-head">
        <ScenarioSwatch color={scenario.color} />
        <span className="cut">{t('levers.of', { name: scenario.name })}</span>
        <span className="lever-count">{own.length}</span>
      </h2>
      {parent && inherited.length > 0 ? (
        <InheritedLevers scenario={scenario.id} parentName={parent.name} inherited={inherited} />
      ) : null}
      {own.map((entry, index) => (
        <LeverCardView
          key={`${scenario.id}/${entry.lever.id ?? index}`}
          own={entry}
          count={own.length}
          parentName={parent?.name ?? ''}
          startsOpen={own.length <= 3 || isFresh(entry.lever)}
          fresh={lastStep?.key !== 'leverChanged' && isFresh(entry.lever)}
          colour={colour}
          quarters={study.horizonQuarters}
        />
      ))}
      {own.length === 0 ? (
        <p className="lever-none">{t(parent ? 'levers.none' : 'levers.noneReference')}</p>
      ) : null}
    </section>
  );
}
