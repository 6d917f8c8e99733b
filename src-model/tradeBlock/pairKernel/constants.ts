import { lanes } from '../lanes/lanes.ts';
import { constantsAddress } from '../lanes/layout.ts';
import { type Code, i32, load } from './wasmCode.ts';

const known = new Map<number, number>();

/** A number twice, loaded from the lanes' memory, where it is laid at its first use. */
export function constant(value: number): Code {
  let offset = known.get(value);
  if (offset === undefined) {
    offset = constantsAddress + known.size * 16;
    known.set(value, offset);
    lanes[offset / 8] = value;
    lanes[offset / 8 + 1] = value;
  }
  return load(i32(0), offset);
}
