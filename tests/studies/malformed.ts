import fc from 'fast-check';
import { writeStudy } from '../../src-model/study/writeStudy.ts';
import { anyStudy } from './arbitraryStudy.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Where a value hangs: its holder and its key there. */
interface Place {
  readonly holder: Json[] | { [key: string]: Json };
  readonly key: string | number;
}

function places(value: Json): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value;
  const keys: readonly (string | number)[] = Array.isArray(holder) ? [...holder.keys()] : Object.keys(holder);
  return keys.flatMap((key) => [{ holder, key }, ...places(holder[key as never])]);
}

const oddValue: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json[]>(
    null,
    true,
    [],
    {},
    '',
    -1,
    1e308,
    -1e308,
    0.5,
    '__proto__',
    'NaN',
    '2027Q9',
    [[]],
    { a: 1 },
  ),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>,
  fc
    .integer({ min: 60, max: 200 })
    .map((depth) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as Json),
);

type Damage = (root: Json, place: Place) => void;

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.constant<Damage>((_, { holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }),
  oddValue.map(
    (value): Damage =>
      (_, { holder, key }) => {
        (holder as Record<string | number, Json>)[key] = value;
      },
  ),
  fc.constant<Damage>((_, { holder, key }) => {
    if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)] ?? null));
    else holder[`${key}2`] = structuredClone(holder[key] ?? null);
  }),
  fc.constantFrom('constructor', 'prototype', 'toString', '').map(
    (name): Damage =>
      (_, { holder, key }) => {
        if (!Array.isArray(holder)) holder[name] = structuredClone(holder[key] ?? null);
      },
  ),
);

/** Faults that only a text can have. */
const textDamage: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.nat().map((n) => (text: string) => text.slice(0, n % text.length)),
  fc.tuple(fc.nat(), fc.string({ unit: 'binary', minLength: 1, maxLength: 5 })).map(
    ([n, noise]) =>
      (text: string) =>
        text.slice(0, n % text.length) + noise + text.slice(n % text.length),
  ),
  fc
    .tuple(
      fc.nat(),
      fc.constantFrom('NaN', 'Infinity', '1e999', '-1e999', '0x10', '01', '1.', '-', '9'.repeat(400)),
    )
    .map(([n, number]) => (text: string) => {
      const numbers = [...text.matchAll(/(?<=: )-?\d[\d.e+-]*/g)];
      const hit = numbers[n % numbers.length];
      return hit === undefined
        ? number
        : text.slice(0, hit.index) + number + text.slice(hit.index + hit[0].length);
    }),
  fc.nat().map((n) => (text: string) => {
    const names = [...text.matchAll(/"[A-Za-z]+": /g)];
    const hit = names[n % names.length]!;
    return `${text.slice(0, hit.index)}${hit[0]}0, ${text.slice(hit.index)}`;
  }),
  fc.nat().map((n) => (text: string) => {
    const names = [...text.matchAll(/"[A-Za-z]+"(?=: )/g)];
    const hit = names[n % names.length]!;
    return `${text.slice(0, hit.index)}"__proto__"${text.slice(hit.index + hit[0].length)}`;
  }),
  fc
    .integer({ min: 65, max: 50_000 })
    .map((depth) => (text: string) => text.replace('{', `{"d":${'{"d":'.repeat(depth)}`)),
);

/** Valid studies with one to three faults; a few stay valid by luck. */
export const malformedStudy: fc.Arbitrary<string> = fc
  .tuple(anyStudy, fc.array(fc.tuple(damage, fc.nat()), { maxLength: 3 }), fc.option(textDamage))
  .filter(([, faults, text]) => faults.length > 0 || text !== null)
  .map(([study, faults, text]) => {
    const root = JSON.parse(writeStudy(study)) as Json;
    for (const [fault, n] of faults) {
      const all = places(root);
      const place = all[n % all.length];
      if (place !== undefined) fault(root, place);
    }
    const written = JSON.stringify(root, null, 2);
    return text === null ? written : text(written);
  });
