import fc from 'fast-check';
import { z } from 'zod';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import { type Lever, leverSchema } from '../../src-model/levers/lever.ts';
import { quarterName } from '../../src-model/study/quarter.ts';
import { between } from '../datasets/anyDataset.ts';

/** Lists of levers of any kind that fit `dataset`, often at the ends of their ranges, within `quarters` quarters. */
export function anyLevers(dataset: Dataset, quarters: number, maxLength = 6): fc.Arbitrary<readonly Lever[]> {
  const kinds = leverSchema.options.map((option) => leverOf(option, dataset, quarters));
  return fc
    .array(fc.oneof(...kinds), { maxLength })
    .map((levers) => levers.filter((lever) => lever.kind !== 'relocation' || isMadeThere(lever, dataset)));
}

function leverOf(
  option: (typeof leverSchema.options)[number],
  dataset: Dataset,
  quarters: number,
): fc.Arbitrary<Lever> {
  const fields = Object.entries(option.shape).filter(([name]) => !['id', 'note', 'source'].includes(name));
  const required = fields.filter(([, schema]) => !(schema instanceof z.ZodOptional)).map(([name]) => name);
  const model = Object.fromEntries(
    fields.map(([name, schema]) => [name, fieldOf(name, schema, dataset, quarters)]),
  );
  return fc
    .record(model, { requiredKeys: required, noNullPrototype: true })
    .map((lever) => leverSchema.parse(lever));
}

/** What the schema of a field allows, with the names and quarters of the dataset at hand. */
function fieldOf(
  name: string,
  schema: z.core.$ZodType,
  dataset: Dataset,
  quarters: number,
): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional) return fieldOf(name, schema.unwrap(), dataset, quarters);
  if (schema instanceof z.ZodLiteral) return fc.constant(schema.value);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) {
    if (schema.format !== null) return fc.integer({ min: schema.minValue ?? 0, max: quarters });
    return between(schema.minValue ?? 0, schema.maxValue ?? 1);
  }
  const regions = dataset.regions.map(({ id }) => id);
  const abroad = regions.filter((id) => id !== 'CN');
  switch (name) {
    case 'start':
    case 'end':
      return fc.integer({ min: 1, max: quarters }).map((t) => quarterName(t, dataset.meta.baseYear));
    case 'sectors':
      return someOf(dataset.sectors.map(({ id }) => id));
    case 'importers':
    case 'exporters':
      return someOf(regions);
    case 'destinations':
      return someOf(abroad);
    case 'destination':
      return fc.constantFrom(...abroad);
    default:
      throw new Error(`no values for the lever field ${name}`);
  }
}

const someOf = (names: readonly string[]) =>
  fc.oneof(
    fc.constant(['*']),
    fc.subarray([...names], { minLength: 1 }),
    fc.constantFrom(...names).map((name) => [name]),
  );

/** §7: plants go only where the sector's goods are made already. */
function isMadeThere(lever: Lever & { readonly kind: 'relocation' }, dataset: Dataset): boolean {
  const origin = dataset.regions.findIndex(({ id }) => id === lever.destination);
  return dataset.sectors.every(
    ({ id }, s) =>
      !(lever.sectors.includes('*') || lever.sectors.includes(id)) ||
      dataset.flows[s]![origin]!.some((value) => value > 0),
  );
}
