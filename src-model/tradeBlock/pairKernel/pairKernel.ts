import { memory } from '../lanes/lanes.ts';
import { pairProgram } from './program.ts';

/** The part of WebAssembly that is used; every runtime we ship on has it, the language's own library does not. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

/** Solves the two markets of the block that begins at this byte; returns evaluations, or 0 where it gave up. */
export type PairKernel = (block: number) => number;

const kernels = new Map<string, PairKernel>();

/** The kernel for `R` regions with China at `C`, made at first use: a few milliseconds. */
export function pairKernel(R: number, C: number): PairKernel {
  const key = `${R} ${C}`;
  const known = kernels.get(key);
  if (known) return known;
  const module = new WebAssembly.Module(pairProgram(R, C));
  const { exports } = new WebAssembly.Instance(module, { m: { m: memory } });
  const kernel = (exports as { readonly f: PairKernel }).f;
  kernels.set(key, kernel);
  return kernel;
}
