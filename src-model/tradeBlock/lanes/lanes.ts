import { pages } from './layout.ts';

/** The part of WebAssembly that is used; every runtime we ship on has it, the language's own library does not. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
};

export const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });

/** All markets as doubles (layout.ts). Runs do not overlap and begin with `resetLanes`, so engines share them. */
export const lanes = new Float64Array(memory.buffer);
