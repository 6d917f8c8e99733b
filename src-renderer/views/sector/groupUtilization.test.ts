import { describe, expect, it } from 'vitest';
import { groupUtilization } from './groupUtilization.ts';

describe('utilization of a group', () => {
  it('weighs sectors by their output of the quarter', () => {
    const cars = { baseOutput: 300, utilization: [70, 60], output: [1, 0.5] };
    const electric = { baseOutput: 100, utilization: [80, 80], output: [1, 1.5] };
    expect([...groupUtilization([cars, electric])]).toEqual([72.5, 70]);
  });

  it('of one sector is that sector', () => {
    expect([...groupUtilization([{ baseOutput: 3, utilization: [71, 72], output: [1, 2] }])]).toEqual([
      71, 72,
    ]);
  });

  it('of nothing is nothing', () => {
    expect([...groupUtilization([])]).toEqual([]);
  });
});
