import type { Problem } from '../problem.ts';
import type { Tables } from './tables.ts';
export function consistencyProblems(_tables: Tables, _complete: boolean): readonly Problem[] {
  return [];
}
