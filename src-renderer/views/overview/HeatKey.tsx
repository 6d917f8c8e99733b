import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useInk } from '../../charts/live/useInk.ts';
import { writeFigure } from '../../format/index.ts';

/** What the colours of the heat map stand for: levels around 80 %, or changes around 0. */
export const HeatKey = memo(function HeatKey({ changes }: { readonly changes: boolean }) {
  const { t } = useTranslation();
  const { palette } = useInk();
  const stops = palette.heat.stops.slice(changes ? 1 : 0);
  const marks = changes ? [-10, -5, 0, 5, 10] : [60, 70, 80, 90, 100];
  const low = changes ? -10 : 55;
  const high = changes ? 10 : 100;
  const centre = changes ? 0 : 80;
  return (
    <div className="heat-key" role="img" aria-label={t('board.utilization.key')}>
      <div className="heat-key-scale" aria-hidden="true">
        {marks.map((mark) => (
          <span
            key={mark}
            className={mark === centre ? 'heat-key-centre' : undefined}
            style={{ left: `${Math.min(Math.max(((mark - low) / (high - low)) * 100, 6), 94)}%` }}
          >
            {writeFigure(mark, { decimals: 0, sign: changes ? 'always' : 'negative' })}
          </span>
        ))}
      </div>
      <div
        className="heat-key-bar"
        style={{ background: `linear-gradient(to right, ${stops.join(', ')})` }}
      />
    </div>
  );
});
