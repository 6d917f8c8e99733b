/**
 * How many checks or tests held, and how many did not. A test that this machine cannot run (see `runIf`) is neither;
 * the linter lets none be skipped otherwise.
 */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const held: Tally = { passed: 1, failed: 0 };
export const broken: Tally = { passed: 0, failed: 1 };

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
  };
}

/** The one line that closes a run of the gate. */
export function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Counts a vitest report; a file that could not even be loaded has no tests in it and counts as one failure. */
export function vitestTally(report: VitestReport, exitCode: number): Tally {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + unloaded.length;
  return strict({ passed: report.numPassedTests, failed }, exitCode);
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** Counts a Playwright report, errors outside of any test included. */
export function playwrightTally({ stats, errors }: PlaywrightReport, exitCode: number): Tally {
  const failed = stats.unexpected + stats.flaky + errors.length;
  return strict({ passed: stats.expected, failed }, exitCode);
}

/** A runner that failed without a failing test, or that ran none at all, is a failure too. */
function strict(tally: Tally, exitCode: number): Tally {
  const silent = tally.failed === 0 && (exitCode !== 0 || tally.passed === 0);
  return silent ? { ...tally, failed: 1 } : tally;
}
