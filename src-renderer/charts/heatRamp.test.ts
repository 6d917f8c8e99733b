import { describe, expect, it } from 'vitest';
import { changeColour, cssColour, heatRamp, levelColour } from './heatRamp.ts';

const light = [
  '#6E3403',
  '#93500F',
  '#B87426',
  '#D89F58',
  '#ECCB98',
  '#F7F3EA',
  '#B2DCD7',
  '#62B1AB',
  '#137F7C',
  '#07534F',
];
const ramp = heatRamp(light);

describe('heat ramp', () => {
  it('takes the stop colours at the stops and the end colours beyond', () => {
    expect(cssColour(levelColour(ramp, 80))).toBe('rgb(247 243 234)');
    expect(cssColour(levelColour(ramp, 60))).toBe('rgb(147 80 15)');
    expect(levelColour(ramp, 12)).toBe(levelColour(ramp, 55));
    expect(levelColour(ramp, 140)).toBe(levelColour(ramp, 100));
  });

  it('is linear between stops', () => {
    expect(cssColour(levelColour(ramp, 82.5))).toBe('rgb(213 232 225)');
  });

  it('centres changes on 0: ten points take the colours of 60 and 100', () => {
    expect(changeColour(ramp, 0)).toBe(levelColour(ramp, 80));
    expect(changeColour(ramp, -10)).toBe(levelColour(ramp, 60));
    expect(changeColour(ramp, 10)).toBe(levelColour(ramp, 100));
  });
});
