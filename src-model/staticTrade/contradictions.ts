import type { Problem } from '../problem.ts';
import { shown } from '../problem.ts';
import { type StatedProblem, spelledOut } from './problem.ts';

/** What single fields cannot tell: sizes that do not match, regions named twice, elasticities without a solution. */
export function contradictions(stated: StatedProblem): readonly Problem[] {
  const sizes = wrongSizes(stated);
  return sizes.length > 0 ? sizes : [...repeatedRegions(stated), ...weakSubstitution(stated)];
}

function wrongSizes(stated: StatedProblem): readonly Problem[] {
  const size = stated.regions.length;
  const list = (path: string, values: readonly unknown[], allowed: string): readonly Problem[] =>
    values.length === size ? [] : [{ path, found: shown(values), allowed }];
  const matrices = (['trade', 'tariffs0', 'tariffs1'] as const).flatMap((name) => [
    ...list(name, stated[name], `${size} rows, one a region`),
    ...stated[name].flatMap((row, o) => list(`${name}[${o}]`, row, `${size} numbers, one a region`)),
  ]);
  const elasticities = (['sigma', 'epsilon', 'eta'] as const).flatMap((name) => {
    const value = stated[name];
    return typeof value === 'number' ? [] : list(name, value, `one number, or ${size}, one a region`);
  });
  return [...matrices, ...elasticities];
}

function repeatedRegions(stated: StatedProblem): readonly Problem[] {
  return stated.regions.flatMap((region, index) =>
    stated.regions.indexOf(region) < index
      ? [{ path: `regions[${index}]`, found: shown(region), allowed: 'a name that no other region has' }]
      : [],
  );
}

/** The exact form needs σ > 1 and σ > |ε|: only then are goods gross substitutes and the equilibrium unique. */
function weakSubstitution(stated: StatedProblem): readonly Problem[] {
  if (stated.method === 'loglinear') return [];
  const epsilon = spelledOut(stated.epsilon, stated.regions.length);
  const sigmas = typeof stated.sigma === 'number' ? [stated.sigma] : stated.sigma;
  return sigmas.flatMap((sigma, d) => {
    const slopes = typeof stated.sigma === 'number' ? epsilon : [epsilon[d]!];
    const least = Math.max(1, ...slopes.map(Math.abs));
    if (sigma > least) return [];
    const path = typeof stated.sigma === 'number' ? 'sigma' : `sigma[${d}]`;
    return [{ path, found: shown(sigma), allowed: `more than ${least}: above 1 and above |epsilon|` }];
  });
}
