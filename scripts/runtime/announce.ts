/** One line on stderr for a step that takes time; stdout stays free for data. */
export function announce(step: string): void {
  process.stderr.write(`runtime: ${step}\n`);
}

/** A step that cannot go on: what failed, and what to do about it. Shown as one line, without a stack. */
export class Refusal extends Error {
  constructor(failed: string, remedy: string) {
    super(`${failed}; ${remedy}`.replace(/\s*\n\s*/g, ' '));
  }
}

/** Ends the process with one line for a refusal; anything else is a defect and keeps its stack. */
export function endWith(failure: unknown): never {
  process.stderr.write(
    failure instanceof Refusal ? `overhang: ${failure.message}\n` : `overhang: ${(failure as Error).stack}\n`,
  );
  process.exit(1);
}
