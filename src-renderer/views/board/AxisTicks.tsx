import { type Axis, ticksOf } from '../../charts/axis.ts';
import { plotBottom, plotTop } from '../../charts/screen/lineChart.ts';
import './AxisTicks.css';

/** Ticks of a row's shared axis, once, in the gutter, level with the rules of every column. */
export function AxisTicks(props: {
  readonly axis: Axis;
  readonly text: (value: number) => string;
  readonly strong?: number;
}) {
  const { axis, text, strong } = props;
  return (
    <div className="axis-ticks" style={{ top: plotTop, bottom: plotBottom }} aria-hidden="true">
      {ticksOf(axis).map((value) => (
        <span
          key={value}
          className={value === strong ? 'axis-tick axis-tick-strong' : 'axis-tick'}
          style={{ bottom: `${((value - axis.min) / (axis.max - axis.min)) * 100}%` }}
        >
          {text(value)}
        </span>
      ))}
    </div>
  );
}
