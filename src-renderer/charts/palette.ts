import { type HeatRamp, heatRamp } from './heatRamp.ts';

/** The design tokens that charts draw with, as values: canvases know no CSS variables. */
export interface Palette {
  readonly theme: 'light' | 'dark';
  readonly font: string;
  readonly scenario: readonly string[];
  readonly markets: readonly string[];
  readonly token: Readonly<Record<InkToken, string>>;
  readonly heat: HeatRamp;
}

const inkTokens = [
  'bg-panel',
  'bg-app',
  'bg-sunken',
  'text-1',
  'text-2',
  'text-3',
  'line-1',
  'line-2',
  'grid',
  'axis',
  'tick',
  'line-80',
  'now',
  'cursor',
  'official',
  'ghost',
  'gain',
  'loss',
  'heat-none',
  'focus',
] as const;

export type InkToken = (typeof inkTokens)[number];

const heatStops = [55, 60, 65, 70, 75, 80, 85, 90, 95, 100];
/** Destination colours in dataset order without China; datasets with more markets start again. */
const marketTokens = ['to-US', 'to-EU', 'to-OA', 'to-AS', 'to-LA', 'to-RW'];

const known = new Map<'light' | 'dark', Palette>();

/** Reads the tokens of a theme from the style sheet, once. Figures take the light ones in a dark window too. */
export function paletteOf(theme: 'light' | 'dark'): Palette {
  const read = known.get(theme);
  if (read) return read;
  const probe = document.createElement('div');
  probe.dataset.theme = theme;
  probe.hidden = true;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const value = (token: string) => style.getPropertyValue(`--${token}`).trim();
  const token = Object.fromEntries(inkTokens.map((name) => [name, value(name)])) as Record<InkToken, string>;
  const palette: Palette = {
    theme,
    font: value('font-ui').replace(/\s+/g, ' '),
    scenario: Array.from({ length: 8 }, (_, n) => value(`sc-${n}`)),
    markets: marketTokens.map(value),
    token,
    heat: heatRamp(heatStops.map((stop) => value(`heat-${stop}`))),
  };
  probe.remove();
  known.set(theme, palette);
  return palette;
}
