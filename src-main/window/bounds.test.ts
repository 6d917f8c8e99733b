import { expect, it } from 'vitest';
import { startBounds } from './bounds.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const state = { x: 100, y: 50, width: 1400, height: 900, maximized: false };

it('opens in the default size at the first start', () => {
  expect(startBounds(null, [screen])).toEqual({ width: 1280, height: 800 });
});

it('opens where the window was', () => {
  expect(startBounds(state, [screen])).toEqual({ x: 100, y: 50, width: 1400, height: 900 });
});

it('finds the window on the second screen', () => {
  const second = { x: 1920, y: 0, width: 1920, height: 1080 };
  expect(startBounds({ ...state, x: 2000 }, [screen, second])).toMatchObject({ x: 2000 });
});

it('does not open on a screen that is gone, or with its title bar out of reach', () => {
  expect(startBounds({ ...state, x: 2000 }, [screen])).toEqual({ width: 1280, height: 800 });
  expect(startBounds({ ...state, y: -40 }, [screen])).toEqual({ width: 1280, height: 800 });
});

it('fits a screen that became smaller, but not below the smallest size', () => {
  const small = { x: 0, y: 0, width: 700, height: 1000 };
  expect(startBounds({ ...state, width: 3000, height: 2000 }, [small])).toMatchObject({
    width: 800,
    height: 1000,
  });
});
