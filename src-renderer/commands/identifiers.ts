import type { Scenario, Study } from '../../src-model/study/study.ts';

/** The first of `prefix-1`, `prefix-2`, … that is free. */
export function freeId(prefix: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  let n = 1;
  while (used.has(`${prefix}-${n}`)) n += 1;
  return `${prefix}-${n}`;
}

/** An id for a lever that no lever of the study has, so that no child mistakes it for a replacement. */
export function freeLeverId(study: Study, kind: string): string {
  const prefix = kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return freeId(prefix, leverIds(study));
}

/** Ids of all levers of a study, and those that scenarios removed. */
export function* leverIds(study: Study): Iterable<string> {
  for (const scenario of study.scenarios) {
    for (const lever of scenario.levers) if (lever.id !== undefined) yield lever.id;
    yield* scenario.removed ?? [];
  }
}

/** The lowest number of the palette that no scenario has; beyond twelve none is free and 0 is taken again. */
export function freeColour(scenarios: readonly Scenario[]): number {
  const used = new Set(scenarios.map((scenario) => scenario.color));
  for (let n = 0; n < 12; n += 1) if (!used.has(n)) return n;
  return 0;
}

/** `name`, or `name 2`, `name 3`, … where that name is taken. */
export function freeName(name: string, scenarios: readonly Scenario[]): string {
  const used = new Set(scenarios.map((scenario) => scenario.name));
  if (!used.has(name)) return name;
  let n = 2;
  while (used.has(`${name} ${n}`)) n += 1;
  return `${name} ${n}`;
}
