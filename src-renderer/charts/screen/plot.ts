/** The plot of a chart in pixels and its two scales. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Right edge of the canvas: between it and the plot stand the names of the line ends. */
  readonly edge: number;
  readonly x: (t: number) => number;
  readonly y: (value: number) => number;
}
