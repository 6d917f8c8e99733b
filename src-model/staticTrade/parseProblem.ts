import { z } from 'zod';
import type { Problem } from '../problem.ts';
import type { Result } from '../run/modelError.ts';
import { schemaProblems } from '../schemaProblems.ts';
import { guardJson } from '../study/jsonGuard.ts';
import { contradictions } from './contradictions.ts';
import { type StaticTradeProblem, spelledOut } from './problem.ts';

/**
 * Reads the text of a static trade problem. An elasticity may be one number for all regions; the result
 * spells it out. All problems at once, each with its JSON path.
 */
export function parseStaticTradeProblem(text: string): Result<StaticTradeProblem, readonly Problem[]> {
  const guarded = guardJson(text);
  if (guarded.length > 0) return { ok: false, error: guarded };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, error: [{ path: '', found: (error as SyntaxError).message, allowed: 'JSON' }] };
  }
  const schema = schemaFor(json);
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    return { ok: false, error: schemaProblems(parsed.error, json, () => Object.keys(schema.shape)) };
  }
  const problems = contradictions(parsed.data);
  if (problems.length > 0) return { ok: false, error: problems };
  const { sigma, epsilon, eta, ...rest } = parsed.data;
  const size = rest.regions.length;
  return {
    ok: true,
    value: {
      ...rest,
      sigma: spelledOut(sigma, size),
      epsilon: spelledOut(epsilon, size),
      eta: spelledOut(eta, size),
    },
  };
}

/** Chosen by what the file holds, so that an error points at the number and not at "a number or a list". */
function schemaFor(json: unknown) {
  const elasticity = (name: string, value: z.ZodNumber): z.ZodType<number | number[]> => {
    const stated = typeof json === 'object' && json !== null ? Reflect.get(json, name) : undefined;
    return Array.isArray(stated) ? z.array(value) : value;
  };
  const matrix = (cell: z.ZodNumber) => z.array(z.array(cell));
  // At −1 and below buyers' prices would be zero or negative.
  const tariff = z.number().gt(-1);
  return z.strictObject({
    regions: z.array(z.string().min(1).max(64)).min(1).max(100),
    trade: matrix(z.number().min(0)),
    tariffs0: matrix(tariff),
    tariffs1: matrix(tariff),
    sigma: elasticity('sigma', z.number().positive().max(1000)),
    epsilon: elasticity('epsilon', z.number().min(-1000).max(0)),
    eta: elasticity('eta', z.number().min(0).max(1000)),
    method: z.enum(['nonlinear', 'loglinear']).default('nonlinear'),
  });
}
