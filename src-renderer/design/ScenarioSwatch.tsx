import { type MarkerShape, scenarioStyle } from './scenarioPalette.ts';

/** A short piece of the scenario's line with its marker; decoration beside the name, so hidden from readers. */
export function ScenarioSwatch(props: { readonly color: number; readonly short?: boolean }) {
  const style = scenarioStyle(props.color);
  const width = props.short ? 14 : 22;
  const colour = `var(${style.token})`;
  return (
    <svg className="swatch" width={width} height={12} viewBox={`0 0 ${width} 12`} aria-hidden="true">
      <line
        x1={0}
        x2={width}
        y1={6}
        y2={6}
        stroke={colour}
        strokeWidth={2}
        strokeDasharray={style.dash.map((part) => part * 0.7).join(' ')}
      />
      <path
        d={markerPath(style.marker, width / 2, 6)}
        fill={style.hollow ? 'var(--bg-panel)' : colour}
        stroke={colour}
        strokeWidth={style.marker === 'cross' || style.marker === 'plus' ? 2 : 1.2}
      />
    </svg>
  );
}

/** Path of a marker of about 8 px around a point. */
export function markerPath(shape: MarkerShape, x: number, y: number): string {
  switch (shape) {
    case 'circle':
    case 'ring':
      return `M${x - 3.4} ${y}a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0z`;
    case 'square':
      return `M${x - 3} ${y - 3}h6v6h-6z`;
    case 'triangle':
      return `M${x} ${y - 4}l4 7h-8z`;
    case 'diamond':
      return `M${x} ${y - 4.4}l4 4.4l-4 4.4l-4 -4.4z`;
    case 'triangleDown':
      return `M${x} ${y + 4}l4 -7h-8z`;
    case 'cross':
      return `M${x - 3} ${y - 3}l6 6M${x + 3} ${y - 3}l-6 6`;
    case 'plus':
      return `M${x - 3.6} ${y}h7.2M${x} ${y - 3.6}v7.2`;
  }
}
