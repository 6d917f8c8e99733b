import { writeFigure } from './figures.ts';
import { narrowSpace } from './language.ts';

const steps = ['kB', 'MB', 'GB'] as const;

/** A size on the disk: `412 kB`, `3.1 MB`. Units are of a thousand, as file managers show them. */
export function writeBytes(bytes: number): string {
  let value = bytes / 1000;
  let step = 0;
  while (value >= 999.95 && step < steps.length - 1) {
    value /= 1000;
    step += 1;
  }
  return `${writeFigure(value, { decimals: step === 0 ? 0 : 1, sign: 'negative' })}${narrowSpace}${steps[step]}`;
}
