import { expect, it } from 'vitest';
import { closedChina, steelWorld } from '../../datasets/stillWorld.ts';
import { outcomesOf } from '../../scenarios/project.ts';

it('a world without growth, gaps, learning or policy stays where it is', () => {
  for (const engine of [steelWorld({}, 40), closedChina({}, 40)]) {
    const outcomes = outcomesOf(engine);
    for (const { path } of engine.catalogue.series)
      for (const value of outcomes(path)) expect(value, path).toBeCloseTo(outcomes(path)[0]!, 9);
  }
});
