import { createEngine, type Engine } from '../../src-model/run/engine.ts';
import { datasetOf, type Outline } from './outline.ts';

/** China and the rest of the world trade steel; without levers every hat stays at 1. */
export const steelTrade = { china: 60, toWorld: 40, toChina: 10, world: 90 } as const;
const { china, toWorld, toChina, world } = steelTrade;

export function steelWorld(outline: Partial<Outline> = {}, quarters = 8): Engine {
  const flows = [
    [
      [china, toWorld],
      [toChina, world],
    ],
  ];
  return createEngine(datasetOf({ regions: ['CN', 'RW'], sectors: ['steel'], flows, ...outline }), quarters);
}

/** China alone: what it makes it buys, so that demand can be read off output and price. */
export function closedChina(outline: Partial<Outline> = {}, quarters = 16): Engine {
  const flows = [
    [
      [100, 0],
      [0, 100],
    ],
  ];
  return createEngine(datasetOf({ regions: ['CN', 'RW'], sectors: ['steel'], flows, ...outline }), quarters);
}
