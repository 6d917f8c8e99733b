import { useMemo } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { calendarQuarter } from '../../charts/time.ts';
import { focusQuarter, holdTime, setBoard } from '../../commands/board.ts';
import { useBoard, useDataset, useStores, useStudy } from '../../stores/react.tsx';
import { officialRates } from './officialRates.ts';

/** First quarter and last quarter shown, and the focus quarter between them, on one track. */
export function TimeRange() {
  const { t } = useTranslation();
  const stores = useStores();
  const dataset = useDataset((state) => state.dataset);
  const horizon = useStudy((state) => state.study.horizonQuarters);
  const range = useBoard((state) => state.timeRange);
  const focus = useBoard((state) => state.focusQuarter);
  const official = useMemo(() => officialRates(dataset), [dataset]);
  const { baseYear } = dataset.meta;
  // Whole years: the track starts with the first quarter of the first year that has rates.
  const min = Math.min(-7, official.first - ((((official.first - 1) % 4) + 4) % 4));
  const [from, to] = [Math.max(range.from, min), Math.min(range.to, horizon)];
  const marked = Math.min(Math.max(focus, from), to);
  const place = (value: number) => ((value - min) / (horizon - min)) * 100;
  const year = (value: number) => calendarQuarter(value, baseYear).slice(0, 4);

  const onChange = ([nextFrom = from, nextFocus = marked, nextTo = to]: number[]) => {
    holdTime(stores, true);
    if (nextFocus !== marked) focusQuarter(stores, Math.max(1, nextFocus));
    if (nextFrom !== from || nextTo !== to) {
      setBoard(stores, { timeRange: { from: Math.min(nextFrom, nextTo - 3), to: nextTo } });
    }
  };

  return (
    <Slider
      className="time-range"
      aria-label={t('board.tools.timeRange')}
      minValue={min}
      maxValue={horizon}
      value={[from, marked, to]}
      onChange={onChange}
      onChangeEnd={() => holdTime(stores, false)}
    >
      <SliderTrack className="time-range-track">
        <div className="time-range-part" style={{ left: `${place(from)}%`, right: `${100 - place(to)}%` }} />
        <div className="time-range-now" style={{ left: `${place(official.last + 0.5)}%` }} />
        <SliderThumb index={0} className="time-range-thumb" aria-label={t('board.tools.from')} />
        <SliderThumb
          index={1}
          className="time-range-thumb time-range-focus"
          aria-label={t('board.tools.focus')}
        />
        <SliderThumb index={2} className="time-range-thumb" aria-label={t('board.tools.to')} />
      </SliderTrack>
      <span className="time-range-label" style={{ left: `calc(${place(from)}% - 4px)` }} aria-hidden="true">
        {place(marked) - place(from) > 30 ? year(from) : ''}
      </span>
      <span
        className="time-range-label time-range-label-focus"
        style={{ left: `${Math.min(Math.max(place(marked), 12), 86)}%` }}
        aria-hidden="true"
      >
        {calendarQuarter(marked, baseYear)}
      </span>
      <span
        className="time-range-label"
        style={{ right: `calc(${100 - place(to)}% - 4px)` }}
        aria-hidden="true"
      >
        {place(to) - place(marked) > 28 ? year(to) : ''}
      </span>
    </Slider>
  );
}
