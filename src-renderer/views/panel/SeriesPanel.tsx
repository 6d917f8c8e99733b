import type { ReactNode } from 'react';
import type { OutcomeUnit } from '../../../src-model/outcomes/catalogue.ts';
import type { Dot, Line } from '../../charts/description.ts';
import { useAxis } from '../../charts/live/frozenAxes.ts';
import { LineCanvas } from '../../charts/live/LineCanvas.tsx';
import type { TimeAxis } from '../../charts/time.ts';
import { focusQuarter, holdTime } from '../../commands/board.ts';
import { useStores } from '../../stores/react.tsx';
import { type BoardData, type BoardScenario, seriesAt, valuesOf } from '../board/boardData.ts';
import { useFigures } from '../board/figures.ts';
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
}

/** A panel with one outcome of all scenarios through time. */
export function SeriesPanel(props: SeriesPanelProps) {
  const { data, id, path } = props;
  const stores = useStores();
  const figures = useFigures();
  const overlays = useOverlays(data);
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
    ...(props.dots ? { dots: props.dots } : {}),
    ...(props.eighty ? { eighty: true } : {}),
    ...(props.zero ? { zero: true } : {}),
  });
  return (
    <Panel
      title={props.title}
      {...(props.meaning === undefined ? {} : { meaning: props.meaning })}
      unit={data.difference ? figures.changeHead(unit) : props.unitText}
      subject={subject}
      head={props.head}
      {...(props.className === undefined ? {} : { className: props.className })}
      {...(props.onTitle ? { onTitle: props.onTitle } : {})}
    >
      <LineCanvas
        description={overlay.chart(axis)}
        path={props.values ? undefined : path}
        onFocusQuarter={(quarter, phase) => {
          holdTime(stores, phase !== 'end');
          focusQuarter(stores, Math.max(1, quarter));
        }}
      />
    </Panel>
  );
}
