import { describe, expect, it } from 'vitest';
import { closingLine, playwrightTally, sum, vitestTally } from './tally.ts';

const file = (status: string, tests: number) => ({ status, assertionResults: Array(tests).fill({}) });

describe('vitestTally', () => {
  it('counts tests', () => {
    const report = { numPassedTests: 3, numFailedTests: 2, testResults: [file('failed', 5)] };
    expect(vitestTally(report, 1)).toEqual({ passed: 3, failed: 2 });
  });

  it('does not count a test that this machine cannot run', () => {
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 4)] };
    expect(vitestTally(report, 0)).toEqual({ passed: 3, failed: 0 });
  });

  it('counts a file that could not be loaded', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 0,
      testResults: [file('passed', 3), file('failed', 0)],
    };
    expect(vitestTally(report, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('does not call an empty run or an unhandled error a success', () => {
    expect(vitestTally({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0).failed).toBe(1);
    expect(
      vitestTally({ numPassedTests: 2, numFailedTests: 0, testResults: [file('passed', 2)] }, 1).failed,
    ).toBe(1);
  });
});

describe('playwrightTally', () => {
  it('counts failures, flaky passes and errors outside of tests', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 1 };
    expect(playwrightTally({ stats, errors: [{}] }, 1)).toEqual({ passed: 4, failed: 3 });
  });

  it('does not call an empty run a success', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(playwrightTally({ stats, errors: [] }, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('closingLine', () => {
  it('adds up all runners in one line', () => {
    const total = sum([
      { passed: 2, failed: 0 },
      { passed: 40, failed: 1 },
    ]);
    expect(closingLine(total)).toBe('42 passed, 1 failed');
  });
});
