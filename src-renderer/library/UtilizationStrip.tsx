import { useTranslation } from 'react-i18next';
import type { Axis } from '../charts/axis.ts';
import { markerPath } from '../design/ScenarioSwatch.tsx';
import { scenarioStyle } from '../design/scenarioPalette.ts';
import { writeLevel } from '../format/index.ts';
import { useAppearance } from '../stores/react.tsx';
import type { Outlook } from './outlook.ts';
import { type FocusQuarter, placeOn, stripMarks } from './strip.ts';

/** Width of the drawing and the room that a mark takes at its ends, in pixels. */
const width = 168;
const margin = 6;

interface UtilizationStripProps {
  /** Absent while it is not computed yet. */
  readonly outlook: Outlook | null | undefined;
  readonly axis: Axis | null;
  readonly focus: FocusQuarter;
}

/** Every scenario of a study as a mark on the axis that all studies share. */
export function UtilizationStrip({ outlook, axis, focus }: UtilizationStripProps) {
  const { t } = useTranslation();
  const language = useAppearance((state) => state.language);
  const marks = outlook ? stripMarks(outlook, focus) : [];
  const values = [...marks]
    .reverse()
    .map(({ name, value }) =>
      t('library.stripValue', { name, value: writeLevel(value, 'percent', language).text }),
    );
  const none = outlook === null || (outlook !== undefined && marks.length === 0);
  if (none) return <span className="strip-none">{t('library.stripNone')}</span>;
  const text = values.join(language === 'en' ? ', ' : '，');
  return (
    <span className="strip-frame" title={values.join('\n')}>
      <span className="visually-hidden">{text}</span>
      <svg className="strip" width={width} height={14} viewBox={`0 0 ${width} 14`} aria-hidden="true">
        <line x1={0} x2={width} y1={7} y2={7} className="strip-line" />
        {axis === null
          ? null
          : marks.map(({ id, color, value }) => {
              const style = scenarioStyle(color);
              const x = margin + placeOn(axis, value) * (width - 2 * margin);
              return (
                <path
                  key={id}
                  d={markerPath(style.marker, x, 7)}
                  fill={style.hollow ? 'var(--bg-panel)' : `var(${style.token})`}
                  stroke={`var(${style.token})`}
                  strokeWidth={style.marker === 'cross' || style.marker === 'plus' ? 2 : 1.2}
                />
              );
            })}
      </svg>
    </span>
  );
}
