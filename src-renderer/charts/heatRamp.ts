/** Colour of the heat map: linear between stops every 5 points from 55 to 100, the end colours beyond. */
export interface HeatRamp {
  /** Colours as little-endian RGBA, one for each tenth of a point from 55 to 100. */
  readonly packed: Uint32Array;
  readonly stops: readonly string[];
}

export const heatLow = 55;
export const heatHigh = 100;
const resolution = 10;

/** `stops`: ten colours `#RRGGBB`, at 55, 60, … 100 %. */
export function heatRamp(stops: readonly string[]): HeatRamp {
  const rgb = stops.map((stop) => [1, 3, 5].map((at) => Number.parseInt(stop.slice(at, at + 2), 16)));
  const count = (heatHigh - heatLow) * resolution + 1;
  const packed = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) {
    const position = (i / (count - 1)) * (rgb.length - 1);
    const index = Math.min(Math.floor(position), rgb.length - 2);
    const part = position - index;
    const [from, to] = [rgb[index] ?? [], rgb[index + 1] ?? []];
    const mixed = from.map((channel, c) => Math.round(channel + ((to[c] ?? channel) - channel) * part));
    packed[i] = (0xff000000 | ((mixed[2] ?? 0) << 16) | ((mixed[1] ?? 0) << 8) | (mixed[0] ?? 0)) >>> 0;
  }
  return { packed, stops };
}

/** Packed colour of a level in percent. */
export function levelColour(ramp: HeatRamp, percent: number): number {
  const i = Math.round((percent - heatLow) * resolution);
  return ramp.packed[i < 0 ? 0 : i >= ramp.packed.length ? ramp.packed.length - 1 : i] ?? 0;
}

/** A change in points takes the ramp around 0: ±10 points the colours of 60 and 100. */
export function changeColour(ramp: HeatRamp, points: number): number {
  return levelColour(ramp, 80 + points * 2);
}

/** A packed colour as CSS. */
export function cssColour(packed: number): string {
  return `rgb(${packed & 255} ${(packed >> 8) & 255} ${(packed >> 16) & 255})`;
}
