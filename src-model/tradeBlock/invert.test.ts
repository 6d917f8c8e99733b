import fc from 'fast-check';
import { expect, test } from 'vitest';
import { invertInPlace } from './invert.ts';

const size = 5;

test('a matrix times its inverse is the unit matrix', () => {
  const entries = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
    minLength: size * size,
    maxLength: size * size,
  });
  fc.assert(
    fc.property(entries, (values) => {
      // a strong diagonal: what the Jacobians of gross substitutes have
      const matrix = Float64Array.from(values, (v, i) => (i % (size + 1) === 0 ? v + 7 : v));
      const inverse = Float64Array.from(matrix);
      expect(invertInPlace(inverse, 0, size, new Int32Array(size))).toBe(true);
      for (let r = 0; r < size; r++)
        for (let k = 0; k < size; k++) {
          let sum = 0;
          for (let j = 0; j < size; j++) sum += matrix[r * size + j]! * inverse[j * size + k]!;
          expect(sum).toBeCloseTo(r === k ? 1 : 0, 12);
        }
    }),
  );
});

test('pivots where the diagonal is zero', () => {
  const matrix = Float64Array.of(0, 2, 4, 0);
  expect(invertInPlace(matrix, 0, 2, new Int32Array(2))).toBe(true);
  expect(Array.from(matrix)).toEqual([0, 0.25, 0.5, 0]);
});

test('says that a singular matrix has no inverse', () => {
  expect(invertInPlace(Float64Array.of(1, 2, 2, 4), 0, 2, new Int32Array(2))).toBe(false);
});
