import { z } from 'zod';

const flow = z.number().min(0);
/** A fraction; −1 and below would make buyers' prices zero or negative. */
const tariff = z.number().gt(-1);
const perRegion = (value: z.ZodNumber) => z.union([value, z.array(value)]);

/**
 * A static trade problem as a file states it: the trade block of one sector with constant supply elasticities.
 * `trade[o][d]` at producer prices, tariffs as fractions `[o][d]`; an elasticity is one number for all or one a region.
 */
const statedSchema = z.strictObject({
  regions: z.array(z.string().min(1).max(64)).min(1).max(100),
  trade: z.array(z.array(flow)),
  tariffs0: z.array(z.array(tariff)),
  tariffs1: z.array(z.array(tariff)),
  sigma: perRegion(z.number().positive().max(1000)),
  epsilon: perRegion(z.number().min(-1000).max(0)),
  eta: perRegion(z.number().min(0).max(1000)),
  method: z.enum(['nonlinear', 'loglinear']).default('nonlinear'),
});

type StatedProblem = z.infer<typeof statedSchema>;

/** The problem with every elasticity spelled out: `sigma` and `epsilon` by destination, `eta` by origin. */
export interface StaticTradeProblem {
  readonly regions: readonly string[];
  readonly trade: readonly (readonly number[])[];
  readonly tariffs0: readonly (readonly number[])[];
  readonly tariffs1: readonly (readonly number[])[];
  readonly sigma: readonly number[];
  readonly epsilon: readonly number[];
  readonly eta: readonly number[];
  readonly method: 'nonlinear' | 'loglinear';
}

export const staticTradeProblemSchema = statedSchema
  .superRefine((stated, context) => {
    for (const [path, message] of contradictions(stated)) {
      context.addIssue({ code: 'custom', path: [...path], message });
    }
  })
  .transform(
    (stated): StaticTradeProblem => ({
      ...stated,
      sigma: spelledOut(stated.sigma, stated.regions.length),
      epsilon: spelledOut(stated.epsilon, stated.regions.length),
      eta: spelledOut(stated.eta, stated.regions.length),
    }),
  );

function spelledOut(value: number | readonly number[], size: number): readonly number[] {
  return typeof value === 'number' ? new Array<number>(size).fill(value) : value;
}

type Contradiction = readonly [path: readonly (string | number)[], message: string];

/** What single fields cannot tell: sizes that do not match, regions named twice, elasticities without a solution. */
function contradictions(stated: StatedProblem): readonly Contradiction[] {
  const sizes = wrongSizes(stated);
  return sizes.length > 0 ? sizes : [...repeatedRegions(stated), ...uselessElasticities(stated)];
}

function wrongSizes(stated: StatedProblem): readonly Contradiction[] {
  const size = stated.regions.length;
  const found: Contradiction[] = [];
  for (const name of ['trade', 'tariffs0', 'tariffs1'] as const) {
    const rows = stated[name];
    if (rows.length !== size) found.push([[name], `${rows.length} rows, expected ${size}, one a region`]);
    rows.forEach((row, o) => {
      if (row.length !== size) {
        found.push([[name, o], `${row.length} numbers, expected ${size}, one a region`]);
      }
    });
  }
  for (const name of ['sigma', 'epsilon', 'eta'] as const) {
    const value = stated[name];
    if (typeof value !== 'number' && value.length !== size) {
      found.push([[name], `${value.length} numbers, expected 1 or ${size}, one a region`]);
    }
  }
  return found;
}

function repeatedRegions(stated: StatedProblem): readonly Contradiction[] {
  return stated.regions.flatMap((region, index): Contradiction[] =>
    stated.regions.indexOf(region) < index
      ? [[['regions', index], `"${region}" a second time, expected a name not used before`]]
      : [],
  );
}

/** The exact form needs σ > 1 and σ > |ε|: only then are goods gross substitutes and the equilibrium unique. */
function uselessElasticities(stated: StatedProblem): readonly Contradiction[] {
  if (stated.method === 'loglinear') return [];
  const epsilon = spelledOut(stated.epsilon, stated.regions.length);
  const sigma = spelledOut(stated.sigma, stated.regions.length);
  return sigma.flatMap((value, d): Contradiction[] => {
    const least = Math.max(1, -epsilon[d]!);
    if (value > least) return [];
    const path = typeof stated.sigma === 'number' ? ['sigma'] : ['sigma', d];
    return [[path, `${value}, expected more than ${least} (above 1 and above |epsilon|)`]];
  });
}
