/** One reason why a file is refused: where it stands, what was found there and what is allowed instead. */
export interface Problem {
  /** File name inside a dataset folder; a study's problems have none, since its caller knows the file. */
  readonly file?: string;
  /** Line as a text editor counts it, from 1. */
  readonly line?: number;
  readonly column?: string;
  /** JSON path such as `scenarios[1].levers[0].ratePercent`. */
  readonly path?: string;
  readonly found: string;
  readonly allowed: string;
  readonly hint?: string;
}

/** The problem on one line: `WHERE: what was found; allowed: what would be right`. */
export function problemText(problem: Problem): string {
  const where = [
    problem.file,
    problem.line === undefined ? undefined : `line ${problem.line}`,
    problem.column,
    problem.path,
  ].filter((part) => part !== undefined && part !== '');
  const said = `${problem.found}; allowed: ${problem.allowed}${problem.hint === undefined ? '' : ` (${problem.hint})`}`;
  // A quoted cell may hold line breaks, and a message must stay one line.
  return [...where, said].join(': ').replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
}

/** A value as an error message shows it: short, and text in quotes so that blanks are seen. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
    case 'undefined':
      return 'nothing';
    case 'number':
    case 'boolean':
      return String(value);
    default:
      if (value === null) return 'null';
      return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
  }
}
