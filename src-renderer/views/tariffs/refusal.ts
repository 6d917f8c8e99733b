import { writeFigure } from '../../format/index.ts';
import type { Words } from '../../levers/wording.ts';
import { highestRate, lowestRate, type RateRead } from './rateText.ts';

/** Why a text is no rate, with what was found and what is allowed. */
export function rateRefusal(read: Extract<RateRead, { readonly ok: false }>, { t }: Words): string {
  const figure = (rate: number) => writeFigure(rate, { decimals: 0, sign: 'negative' });
  const fault = read.found === '' ? 'nothing' : read.fault;
  return t(`tariffs.refused.${fault}`, {
    found: read.found,
    min: figure(lowestRate),
    max: `${figure(highestRate)} %`,
  });
}
