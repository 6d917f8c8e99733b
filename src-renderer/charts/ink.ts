import { scenarioStyle } from '../design/scenarioPalette.ts';
import type { Ink } from './description.ts';
import type { Palette } from './palette.ts';

/** The colour of an ink in a palette. */
export function inkColour(ink: Ink, palette: Palette): string {
  switch (ink.kind) {
    case 'scenario':
      return (
        palette.scenario[Number(scenarioStyle(ink.number).token.slice('--sc-'.length))] ??
        palette.token['text-1']
      );
    case 'market':
      return palette.markets[ink.number % palette.markets.length] ?? palette.token['text-1'];
    case 'token':
      return palette.token[ink.token];
  }
}

export function sameInk(a: Ink, b: Ink): boolean {
  if (a.kind === 'token') return b.kind === 'token' && a.token === b.token;
  return b.kind === a.kind && a.number === b.number;
}
