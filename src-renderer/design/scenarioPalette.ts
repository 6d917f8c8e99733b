/** Shapes that tell scenarios apart where colour does not (visual design, §4). */
export type MarkerShape =
  | 'circle'
  | 'square'
  | 'triangle'
  | 'diamond'
  | 'triangleDown'
  | 'cross'
  | 'plus'
  | 'ring';

/** How a scenario is drawn everywhere: colour, dash and marker travel together. */
export interface ScenarioStyle {
  /** Name of the colour token, for `var()` and for reading its value where CSS does not reach. */
  readonly token: `--sc-${number}`;
  /** Dash pattern in pixels of a 2 px line; empty is solid. */
  readonly dash: readonly number[];
  readonly marker: MarkerShape;
  readonly hollow: boolean;
}

const dashes: readonly (readonly number[])[] = [
  [],
  [7, 3],
  [2, 2.5],
  [9, 3, 2, 3],
  [4, 2],
  [12, 3, 2, 3, 2, 3],
  [1, 3],
  [6, 2, 1, 2, 1, 2],
];

const markers: readonly MarkerShape[] = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'triangleDown',
  'cross',
  'plus',
  'ring',
];

/** How many colours there are to choose from; 8 to 11 repeat 1 to 4 with hollow markers. */
export const paletteSize = 12;

export function scenarioStyle(color: number): ScenarioStyle {
  const n = color < 8 ? color : ((color - 8) % 4) + 1;
  return {
    token: `--sc-${n}`,
    dash: dashes[n] ?? [],
    marker: markers[n] ?? 'circle',
    hollow: color >= 8 || n === 7,
  };
}
