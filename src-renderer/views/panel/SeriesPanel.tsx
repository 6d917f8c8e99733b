import type { ReactNode } from 'react';
import type { OutcomeUnit } from '../../../src-model/outcomes/catalogue.ts';
import type { Dot, Line } from '../../charts/description.ts';
import { useAxis } from '../../charts/live/frozenAxes.ts';
import { LineCanvas } from '../../charts/live/LineCanvas.tsx';
import type { TimeAxis } from '../../charts/time.ts';
import { focusQuarter, holdTime } from '../../commands/board.ts';
import { useBoard, useStores } from '../../stores/react.tsx';
import { type BoardData, type BoardScenario, seriesAt, valuesOf } from '../board/boardData.ts';
import { useFigures } from '../board/figures.ts';
import { ColumnsPanel } from './ColumnsPanel.tsx';
import { useLineSubject } from './lineSubject.ts';
import { useOverlays } from './overlayChart.ts';
import { Panel } from './Panel.tsx';

export interface SeriesPanelProps {
  readonly data: BoardData;
  /** Stable name of the panel, for its axis. */
  readonly id: string;
  readonly title: string;
  readonly meaning?: string;
  /** The unit of the levels in words, with its base. */
  readonly unitText: string;
  /** Place and outcome for the figure's subtitle; the title where there is none. */
  readonly what?: string;
  readonly path: string;
  readonly values?: (scenario: BoardScenario) => ArrayLike<number> | undefined;
  readonly unit?: OutcomeUnit;
  readonly dots?: readonly Dot[];
  readonly extra?: readonly Line[];
  readonly eighty?: boolean;
  readonly zero?: boolean;
  readonly ends?: boolean;
  readonly lettered?: boolean;
  readonly markerEvery?: number;
  readonly intervals?: number;
  readonly time?: TimeAxis;
  readonly head?: ReactNode;
  readonly className?: string;
  readonly onTitle?: () => void;
  /** All scenarios in one chart whatever the board's arrangement, where there is no room for more. */
  readonly together?: boolean;
}

/** A panel with one outcome of all scenarios through time: in one chart, or in one chart each on a shared axis. */
export function SeriesPanel(props: SeriesPanelProps) {
  const { data, id, path } = props;
  const stores = useStores();
  const figures = useFigures();
  const overlays = useOverlays(data);
  const apart = useBoard((state) => state.arrangement === 'columns') && props.together !== true;
  const unit = props.unit ?? seriesAt(data, path).unit;
  const values = props.values ?? ((scenario: BoardScenario) => valuesOf(data, scenario, path));
  const overlay = overlays({
    title: props.title,
    unit,
    valuesOf: values,
    ends: props.ends ?? false,
    markerEvery: props.markerEvery ?? 12,
    ...(props.dots ? { dots: props.dots } : {}),
    ...(props.extra ? { extra: props.extra } : {}),
    ...(props.eighty ? { eighty: true } : {}),
    ...(props.zero ? { zero: true } : {}),
    ...(props.time ? { time: props.time } : {}),
    ...(props.lettered ? { lettered: true } : {}),
  });
  const axis = useAxis(id, `${path} ${String(data.difference)}`, {
    range: overlay.range,
    intervals: props.intervals ?? 4,
    zero: data.difference || (props.zero === true && overlay.range.min >= 0),
  });
  const subject = useLineSubject(data, {
    title: props.title,
    what: props.what ?? props.title,
    path,
    unitText: props.unitText,
    unit,
    values,
    axisRow: id,
    apart,
    ...(props.dots ? { dots: props.dots } : {}),
    ...(props.eighty ? { eighty: true } : {}),
    ...(props.zero ? { zero: true } : {}),
  });
  const frame = {
    title: props.title,
    unit: data.difference ? figures.changeHead(unit) : props.unitText,
    subject,
    head: props.head,
    ...(props.meaning === undefined ? {} : { meaning: props.meaning }),
    ...(props.className === undefined ? {} : { className: props.className }),
    ...(props.onTitle ? { onTitle: props.onTitle } : {}),
  };
  const hovered = props.values ? undefined : path;
  if (apart) {
    return (
      <ColumnsPanel
        {...frame}
        columns={overlay.columns(axis)}
        {...(hovered === undefined ? {} : { path: hovered })}
      />
    );
  }
  return (
    <Panel {...frame}>
      <LineCanvas
        description={overlay.chart(axis)}
        path={hovered}
        onFocusQuarter={(quarter, phase) => {
          holdTime(stores, phase !== 'end');
          focusQuarter(stores, Math.max(1, quarter));
        }}
      />
    </Panel>
  );
}
