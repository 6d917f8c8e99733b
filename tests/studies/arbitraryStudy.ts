import fc from 'fast-check';
import { z } from 'zod';
import { type Lever, leverSchema } from '../../src-model/levers/lever.ts';
import type { Scenario, Study } from '../../src-model/study/study.ts';

const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const quarter = fc
  .tuple(fc.integer({ min: 2025, max: 2040 }), fc.integer({ min: 1, max: 4 }))
  .map(([y, q]) => `${y}Q${q}`);
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((text) => text.length <= 200);

/** Values that a field's schema accepts. */
function acceptedBy(field: string, schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional) return acceptedBy(field, schema.unwrap());
  if (schema instanceof z.ZodLiteral) return fc.constant(schema.value);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodArray)
    return fc.array(acceptedBy(field, schema.element), { minLength: 1, maxLength: 4 });
  if (schema instanceof z.ZodNumber) {
    const [min, max] = [schema.minValue ?? -1e6, schema.maxValue ?? 1e6];
    if (schema.format !== null) return fc.integer({ min, max });
    // JSON writes −0 as 0.
    return fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));
  }
  if (field === 'id') return id;
  return field === 'start' || field === 'end' ? quarter : words.map((text) => text.slice(0, 64));
}

/** Levers of every kind, with and without their optional fields, anywhere in their ranges. */
export const anyLever: fc.Arbitrary<Lever> = fc.oneof(
  ...leverSchema.options.map((option) => {
    const fields = Object.entries(option.shape);
    const required = fields.filter(([, schema]) => !(schema instanceof z.ZodOptional)).map(([name]) => name);
    const model = Object.fromEntries(fields.map(([name, schema]) => [name, acceptedBy(name, schema)]));
    return fc
      .record(model, { requiredKeys: required, noNullPrototype: true })
      .map((lever) => leverSchema.parse(lever));
  }),
);

const uniqueLevers = fc
  .array(anyLever, { maxLength: 5 })
  .map((levers) =>
    levers.filter(
      (lever, i) => lever.id === undefined || levers.findIndex((other) => other.id === lever.id) === i,
    ),
  );

const assumptions = fc.dictionary(
  fc
    .stringMatching(/^(\*|[A-Za-z0-9_-]{1,8})\.[A-Za-z0-9]{1,8}$/)
    .filter((key) => !key.startsWith('__proto__')),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  { maxKeys: 4, noNullPrototype: true },
);

/** Any study that is accepted: chains of scenarios, replaced and removed levers, fields of a newer version. */
export const anyStudy: fc.Arbitrary<Study> = fc
  .record({
    parts: fc.array(
      fc.record({
        levers: uniqueLevers,
        parent: fc.nat(),
        drop: fc.nat(),
        assumptions: fc.option(assumptions),
        name: words,
      }),
      { minLength: 1, maxLength: 6 },
    ),
    title: words,
    notes: fc.option(words, { nil: undefined }),
    extra: fc.jsonValue({ maxDepth: 3 }).filter((value) => !JSON.stringify(value).includes('__proto__')),
    horizonQuarters: fc.integer({ min: 1, max: 120 }),
  })
  .map(({ parts, title, notes, extra, horizonQuarters }) => {
    const known: { readonly id: string; readonly leverIds: readonly string[] }[] = [];
    const scenarios = parts.map((part, i): Scenario => {
      const parent = i === 0 ? undefined : known[part.parent % (i + 1)];
      const inherited = parent?.leverIds ?? [];
      const removed = inherited.filter((_, k) => (part.drop >> k) % 2 === 1);
      const own = part.levers.flatMap((lever) => lever.id ?? []);
      known.push({
        id: `s${i}`,
        leverIds: [...new Set([...inherited.filter((key) => !removed.includes(key)), ...own])],
      });
      return {
        id: `s${i}`,
        name: part.name,
        color: i,
        ...(parent === undefined ? {} : { basedOn: parent.id }),
        levers: part.levers,
        ...(removed.length === 0 ? {} : { removed }),
        ...(part.assumptions === null ? {} : { assumptions: part.assumptions }),
      };
    });
    return {
      format: 'overhang.study',
      formatVersion: 1,
      id: 'any',
      title,
      ...(notes === undefined ? {} : { notes }),
      dataset: { id: 'overhang-2024', version: '1.0.0' },
      horizonQuarters,
      referenceScenario: 's0',
      // Children may stand before their parents.
      scenarios: scenarios.toReversed(),
      extra: JSON.parse(JSON.stringify(extra)),
    };
  });
