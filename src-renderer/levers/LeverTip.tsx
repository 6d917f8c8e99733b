import type { Lever } from '../../src-model/levers/lever.ts';
import { scenarioOf } from '../commands/scenarios.ts';
import { scenarioStyle } from '../design/scenarioPalette.ts';
import { useStudy } from '../stores/react.tsx';
import { TimePathFigure } from './TimePathFigure.tsx';
import { leverSummary, leverTitle, useWords } from './wording.ts';

interface LeverTipProps {
  /** The scenario in whose colour its path is drawn. */
  readonly scenario: string;
  readonly lever: Lever;
}

/** What hovering a lever shows: title and summary whole, and its path through time. */
export function LeverTip({ scenario, lever }: LeverTipProps) {
  const words = useWords();
  const quarters = useStudy((state) => state.study.horizonQuarters);
  const colour = useStudy((state) => scenarioOf(state.study, scenario)?.color ?? 0);
  return (
    <div className="lever-tip">
      {`${leverTitle(lever, words)}: ${leverSummary(lever, words)}`}
      <TimePathFigure lever={lever} quarters={quarters} colour={`var(${scenarioStyle(colour).token})`} />
    </div>
  );
}

interface OwnLeverTipProps {
  readonly scenario: string;
  readonly index: number;
}

/** The same for an own lever by its place, as it is when the tip is shown. */
export function OwnLeverTip({ scenario, index }: OwnLeverTipProps) {
  const lever = useStudy((state) => scenarioOf(state.study, scenario)?.levers[index]);
  return lever ? <LeverTip scenario={scenario} lever={lever} /> : null;
}
