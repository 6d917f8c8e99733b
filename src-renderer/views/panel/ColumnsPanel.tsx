import type { ReactNode } from 'react';
import { ticksOf } from '../../charts/axis.ts';
import { LineCanvas } from '../../charts/live/LineCanvas.tsx';
import { focusQuarter, holdTime } from '../../commands/board.ts';
import { ScenarioSwatch } from '../../design/ScenarioSwatch.tsx';
import { useStores } from '../../stores/react.tsx';
import { AxisTicks } from '../board/AxisTicks.tsx';
import { ScenarioErrorMark } from '../board/ScenarioError.tsx';
import type { ScenarioChart } from './columnChart.ts';
import { Panel } from './Panel.tsx';
import type { PanelSubject } from './subject.ts';
import './ColumnsPanel.css';

interface ColumnsPanelProps {
  readonly title: string;
  readonly meaning?: string;
  readonly unit: string;
  readonly subject: PanelSubject;
  readonly head?: ReactNode;
  readonly columns: readonly ScenarioChart[];
  /** Outcome that the shared tooltip lists. */
  readonly path?: string;
  readonly className?: string;
  readonly onTitle?: () => void;
}

/** A panel with one chart a scenario, all on one axis whose ticks stand once, at the left. */
export function ColumnsPanel(props: ColumnsPanelProps) {
  const stores = useStores();
  const axisOf = props.columns.find(({ chart }) => chart !== undefined)?.chart;
  const longest = axisOf
    ? Math.max(...ticksOf(axisOf.axis).map((value) => axisOf.tickText(value).length))
    : 0;
  // Of one width where it can be, so that a quarter stands at one place in panels under each other.
  const axisWidth = Math.max(34, longest * 6.5 + 4);
  return (
    <Panel
      title={props.title}
      {...(props.meaning === undefined ? {} : { meaning: props.meaning })}
      unit={props.unit}
      subject={props.subject}
      head={props.head}
      {...(props.className === undefined ? {} : { className: props.className })}
      {...(props.onTitle ? { onTitle: props.onTitle } : {})}
    >
      <div className="panel-columns">
        {axisOf === undefined ? null : (
          <div className="panel-columns-axis" style={{ width: axisWidth }}>
            <AxisTicks axis={axisOf.axis} text={axisOf.tickText} />
          </div>
        )}
        {props.columns.map(({ scenario, chart }) => (
          <div key={scenario.id} className="panel-column">
            <p className="panel-column-name">
              <ScenarioSwatch color={scenario.color} />
              <span className="cut" title={scenario.name}>
                {scenario.name}
              </span>
            </p>
            <div className="panel-column-chart">
              {chart === undefined ? (
                <ScenarioErrorMark scenario={scenario} />
              ) : (
                <LineCanvas
                  description={{ ...chart, ticks: 'none' }}
                  path={props.path}
                  onFocusQuarter={(quarter, phase) => {
                    holdTime(stores, phase !== 'end');
                    focusQuarter(stores, Math.max(1, quarter));
                  }}
                />
              )}
            </div>
          </div>
        ))}
      </div>
    </Panel>
  );
}
