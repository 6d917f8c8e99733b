import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../scripts/resources/shippedDataset.ts';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import { type Lever, leverSchema } from '../../src-model/levers/lever.ts';
import { type TariffRates, tariffRates } from '../../src-model/policy/tariffSchedule.ts';
import { type Pair, productBlocks } from '../../src-model/study/productBlocks.ts';
import { quarterIndex, quarterName } from '../../src-model/study/quarter.ts';
import { dutiesNotInForce, withReferenceDuties } from '../../src-model/study/referenceDuties.ts';
import { type DutyTerms, type TypedDuty, withTypedDuties } from '../../src-model/study/typedDuties.ts';
import { anyScenario, seed } from '../scenarios/anyScenario.ts';

const horizon = 10;

interface Edit {
  readonly terms: DutyTerms;
  readonly duties: readonly TypedDuty[];
}

function anyEdit(dataset: Dataset): fc.Arbitrary<Edit> {
  const regions = dataset.regions.map(({ id }) => id);
  const duty = (exporter: string) =>
    fc.record({
      sector: fc.constantFrom(...dataset.sectors.map(({ id }) => id)),
      importer: fc.constantFrom(...regions.filter((id) => id !== exporter)),
      // Few rates, so that cells share them.
      ratePercent: fc.constantFrom(-99, 0, 12.5, 60, 1000, null),
    });
  return fc
    .record({
      exporter: fc.constantFrom(...regions),
      start: fc.integer({ min: 1, max: 6 }).map((t) => quarterName(t, dataset.meta.baseYear)),
      phaseInQuarters: fc.integer({ min: 0, max: 3 }),
      wholly: fc.boolean(),
      mode: fc.constantFrom('set', 'set', 'add', 'atLeast'),
    })
    .chain((terms) =>
      fc.array(duty(terms.exporter), { minLength: 1, maxLength: 8 }).map((duties) => ({ terms, duties })),
    );
}

const freeId = (levers: readonly Lever[]) => (taken: readonly string[]) => {
  const used = new Set([...taken, ...levers.map(({ id }) => id)]);
  let n = 1;
  while (used.has(`tariff-${n}`)) n += 1;
  return `tariff-${n}`;
};

const type = (
  dataset: Dataset,
  levers: readonly Lever[],
  { duties, terms }: Edit,
  inherited: string[] = [],
) => withTypedDuties({ levers, inheritedIds: new Set(inherited) }, duties, terms, dataset, freeId(levers));

const scenarioWithEdits = anyScenario(horizon, 4).chain(({ dataset, levers }) =>
  fc
    .array(anyEdit(dataset), { minLength: 1, maxLength: 4 })
    .map((edits) => ({ dataset, levers: levers.map((lever, n) => ({ ...lever, id: `own-${n}` })), edits })),
);

function plainTariff(
  { sector, importer }: Pick<TypedDuty, 'sector' | 'importer'>,
  { exporter, mode = 'set', start, phaseInQuarters }: DutyTerms,
  ratePercent: number,
): Lever {
  return {
    kind: 'tariff',
    importers: [importer],
    exporters: [exporter],
    sectors: [sector],
    mode,
    ratePercent,
    start,
    phaseInQuarters,
  };
}

/** A scenario in which own tariffs often follow each other on the same cells, in any order. */
const tariffsOnly = anyScenario(horizon, 4).chain(({ dataset, levers }) => {
  const tariff = fc
    .tuple(anyEdit(dataset), fc.constantFrom('set', 'add', 'atLeast'), fc.constantFrom(0, 20, 60))
    .map(([{ terms, duties }, mode, rate]) => plainTariff(duties[0]!, { ...terms, mode }, rate));
  return fc
    .tuple(fc.array(tariff, { maxLength: 6 }), fc.array(anyEdit(dataset), { minLength: 1, maxLength: 2 }))
    .map(([own, edits]) => ({
      dataset,
      edits,
      levers: [...levers, ...own].map((lever, n) => ({ ...lever, id: `own-${n}` })),
    }));
});

const anyEdited = fc.oneof(scenarioWithEdits, tariffsOnly);

/** Last typed duty of each cell: what the grid shows after the edit. */
const lastTyped = ({ duties }: Edit) =>
  new Map(duties.map((duty) => [JSON.stringify([duty.sector, duty.importer]), duty]));

describe('rates typed into cells', () => {
  it('are in force exactly, from the end of the phase-in on, and leave all other rates alone', () => {
    fc.assert(
      fc.property(anyEdited, ({ dataset, levers, edits }) => {
        let current: readonly Lever[] = levers;
        for (const edit of edits) {
          const next = type(dataset, current, edit);
          expectEdit(dataset, current, next, edit);
          current = next;
        }
      }),
      { numRuns: 150, seed },
    );
  });

  it('act as one more lever at the end does, where nothing was typed before', () => {
    fc.assert(
      fc.property(anyEdited, ({ dataset, levers, edits }) => {
        const last = edits.at(-1)!;
        const before = edits
          .slice(0, -1)
          .reduce<readonly Lever[]>((now, edit) => type(dataset, now, edit), levers);
        const bare = type(dataset, before, {
          ...last,
          duties: last.duties.map((duty) => ({ ...duty, ratePercent: null })),
        });
        const plain = [...lastTyped(last).values()].flatMap(({ ratePercent, ...cell }): Lever[] =>
          ratePercent === null ? [] : [plainTariff(cell, last.terms, ratePercent)],
        );
        const typed = type(dataset, before, last);
        for (let t = 0; t <= horizon; t++)
          expectSameRates(tariffRates(dataset, typed, t), tariffRates(dataset, [...bare, ...plain], t));
      }),
      { numRuns: 150, seed },
    );
  });

  it('leave levers that a file may hold, with unique ids, and nothing to tidy up', () => {
    fc.assert(
      fc.property(scenarioWithEdits, ({ dataset, levers, edits }) => {
        const last = edits.reduce<readonly Lever[]>((now, edit) => type(dataset, now, edit), levers);
        const ids = last.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const lever of last) expect(leverSchema.safeParse(lever).error).toBeUndefined();
        expect(type(dataset, last, edits.at(-1)!)).toEqual(last);
      }),
      { numRuns: 100, seed },
    );
  });
});

function expectEdit(dataset: Dataset, before: readonly Lever[], after: readonly Lever[], edit: Edit): void {
  const start = quarterIndex(edit.terms.start, dataset.meta.baseYear);
  const full = start + Math.max(1, edit.terms.phaseInQuarters) - 1;
  const typed = lastTyped(edit);
  for (let t = 0; t <= horizon; t++) {
    const [old, now] = [tariffRates(dataset, before, t), tariffRates(dataset, after, t)];
    for (const [s, sector] of dataset.sectors.entries())
      for (const [o, exporter] of dataset.regions.entries())
        for (const [d, importer] of dataset.regions.entries()) {
          const duty =
            exporter.id === edit.terms.exporter && typed.get(JSON.stringify([sector.id, importer.id]));
          const rate = now[s]![o]![d]!;
          if (!duty || o === d || (t < start && !edit.terms.wholly))
            expect(rate).toBeCloseTo(old[s]![o]![d]!, 9);
          else if (duty.ratePercent !== null && edit.terms.mode === 'set' && t >= full)
            expect(rate).toBeCloseTo(duty.ratePercent, 9);
        }
  }
}

function expectSameRates(found: TariffRates, wanted: TariffRates): void {
  const [a, b] = [found.flat(2), wanted.flat(2)];
  expect(a.length).toBe(b.length);
  expect(Math.max(...a.map((rate, i) => Math.abs(rate - b[i]!)))).toBeLessThan(1e-9);
}

describe('the reference’s rate', () => {
  it('comes back in every quarter, whatever acts in the scenario, and nothing else moves', () => {
    fc.assert(
      fc.property(tariffsOnly, ({ dataset, levers, edits }) => {
        const [wanted, own] = [levers.slice(0, 2), levers.slice(2)];
        const inherited = levers.slice(1, 2);
        const resolve = (mine: readonly Lever[]) => [...inherited, ...mine];
        const { exporter } = edits[0]!.terms;
        const cells = [...lastTyped(edits[0]!).values()].map(({ sector, importer }) => ({
          sector,
          importer,
        }));
        const after = withReferenceDuties(
          { levers: own, inheritedIds: new Set() },
          cells,
          wanted,
          { dataset, exporter, resolve, quarters: horizon },
          freeId(levers),
        );
        const chosen = new Set(cells.map(({ sector, importer }) => JSON.stringify([sector, importer])));
        for (let t = 0; t <= horizon; t++) {
          const [old, now, should] = [resolve(own), resolve(after), wanted].map((all) =>
            tariffRates(dataset, all, t),
          );
          const expected = old!.map((origins, s) =>
            origins.map((row, o) =>
              row.map((rate, d) =>
                dataset.regions[o]!.id === exporter &&
                o !== d &&
                chosen.has(JSON.stringify([dataset.sectors[s]!.id, dataset.regions[d]!.id]))
                  ? should![s]![o]![d]!
                  : rate,
              ),
            ),
          );
          expectSameRates(now!, expected);
        }
      }),
      { numRuns: 150, seed },
    );
  });

  it('needs no lever where the parent has it, and one where an inherited measure is in the way', () => {
    const typed = type(dataset, [], edit(['ev', 'coal'], ['EU'], 35));
    const cells = [{ sector: 'ev', importer: 'EU' }];
    const reset = (inherited: readonly Lever[]) =>
      withReferenceDuties(
        { levers: typed, inheritedIds: new Set() },
        cells,
        [],
        { dataset, exporter: 'CN', resolve: (own) => [...inherited, ...own], quarters: 40 },
        freeId(typed),
      );
    expect(words(reset([]))).toEqual(['EU coal 35 2027Q1']);
    const measure = plainTariff(
      cells[0]!,
      { exporter: 'CN', mode: 'add', start: '2026Q1', phaseInQuarters: 0 },
      5,
    );
    expect(words(reset([measure]))).toEqual(['EU ev 30.8 2026Q1', 'EU coal 35 2027Q1']);
  });
});

it('a rate that is in force from its start to the horizon needs no lever', () => {
  const typed = type(dataset, [], edit(['ev'], ['EU'], 35));
  const surroundings = { dataset, exporter: 'CN', resolve: (own: readonly Lever[]) => own, quarters: 40 };
  const left = (rate: number, start: string) =>
    dutiesNotInForce(
      { levers: typed, inheritedIds: new Set() },
      edit(['ev', 'coal'], ['EU'], rate).duties,
      { exporter: 'CN', start, phaseInQuarters: 0 },
      surroundings,
    ).map(({ sector }) => sector);
  expect(left(35, '2027Q1')).toEqual(['coal']);
  expect(left(35, '2026Q4')).toEqual(['ev', 'coal']);
  expect(left(36, '2028Q1')).toEqual(['ev', 'coal']);
});

const dataset = shippedDataset();
const edit = (
  sectors: readonly string[],
  importers: readonly string[],
  ratePercent: number | null,
  terms: Partial<DutyTerms> = {},
): Edit => ({
  terms: { exporter: 'CN', start: '2027Q1', phaseInQuarters: 0, ...terms },
  duties: sectors.flatMap((sector) => importers.map((importer) => ({ sector, importer, ratePercent }))),
});
const words = (levers: readonly Lever[]) =>
  levers.map((lever) =>
    lever.kind === 'tariff'
      ? `${lever.importers.join('+')} ${lever.sectors.join('+')} ${lever.ratePercent} ${lever.start}`
      : lever.kind,
  );

describe('the list of levers stays small', () => {
  const every = dataset.sectors.map(({ id }) => id);
  const abroad = dataset.regions.map(({ id }) => id).filter((id) => id !== 'CN');

  it('one rate everywhere is one lever', () => {
    expect(words(type(dataset, [], edit(every, abroad, 60)))).toEqual(['* * 60 2027Q1']);
  });

  it('a cell joins the lever of its rate where they form a product, and leaves it again', () => {
    const one = type(dataset, [], edit(['ev', 'solar'], ['EU'], 35));
    const two = type(dataset, one, edit(['ev', 'solar'], ['US'], 35));
    expect(words(two)).toEqual(['US+EU ev+solar 35 2027Q1']);
    const three = type(dataset, two, edit(['solar'], ['US'], 50));
    expect(words(three)).toEqual(['US+EU ev 35 2027Q1', 'EU solar 35 2027Q1', 'US solar 50 2027Q1']);
    expect(words(type(dataset, three, edit(['solar', 'ev'], ['US', 'EU'], null)))).toEqual([]);
  });

  it('a later rate follows an earlier one, and an earlier edit ends later ones', () => {
    const later = type(dataset, [], edit(['ev'], ['EU'], 50, { start: '2029Q1' }));
    const both = type(
      dataset,
      type(dataset, [], edit(['ev'], ['EU'], 35)),
      edit(['ev'], ['EU'], 50, { start: '2029Q1' }),
    );
    expect(words(both)).toEqual(['EU ev 35 2027Q1', 'EU ev 50 2029Q1']);
    expect(words(type(dataset, later, edit(['ev'], ['EU'], 35)))).toEqual(['EU ev 35 2027Q1']);
    expect(words(type(dataset, both, edit(['ev'], ['EU'], null, { start: '2029Q1' })))).toEqual([
      'EU ev 35 2027Q1',
    ]);
    expect(words(type(dataset, both, edit(['ev'], ['EU'], null, { wholly: true })))).toEqual([]);
  });

  it('measures with a note or a source, and what acts before another lever on its cells, are left alone', () => {
    const measure: Lever = {
      ...type(dataset, [], edit(['ev'], ['EU'], 35))[0]!,
      id: 'eu',
      note: 'really taken',
    };
    const next = type(dataset, [measure], edit(['ev'], ['EU'], 40));
    expect(next[0]).toBe(measure);
    expect(words(next)).toEqual(['EU ev 35 2027Q1', 'EU ev 40 2027Q1']);
    const added: Lever = {
      kind: 'tariff',
      id: 'add',
      importers: ['EU'],
      sectors: ['*'],
      ratePercent: 5,
      start: '2027Q1',
    };
    const [typed] = type(dataset, [], edit(['ev'], ['EU'], 35));
    const over = type(dataset, [typed!, added], edit(['ev'], ['EU'], 40));
    expect(over[0]).toBe(typed);
    expect(words(over).at(-1)).toBe('EU ev 40 2027Q1');
  });

  it('a lever that replaces an inherited one acts in that one’s place and is no part of it', () => {
    const [lever] = type(dataset, [], edit(['ev'], ['EU'], 35));
    const next = type(dataset, [lever!], edit(['ev'], ['EU'], 40), [lever!.id!]);
    expect(next[0]).toBe(lever);
    expect(next).toHaveLength(2);
  });

  it('ids stay with what did not change, so that children still find it', () => {
    const one = type(dataset, [], edit(['ev'], ['EU'], 35));
    const two = type(dataset, one, edit(['coal'], ['US'], 10));
    const three = type(dataset, two, edit(['coal'], ['US'], 20));
    expect(three.map(({ id }) => id)).toEqual(two.map(({ id }) => id));
    expect(three[0]).toEqual(one[0]);
  });
});

it('blocks are products that cover every pair once', () => {
  const pair = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('x', 'y', 'z'));
  fc.assert(
    fc.property(fc.uniqueArray(pair, { selector: String }), (pairs) => {
      const covered = productBlocks(pairs).flatMap(({ rows, columns }) =>
        rows.flatMap((row) => columns.map((column): Pair => [row, column])),
      );
      expect(covered.map(String).sort()).toEqual(pairs.map(String).sort());
    }),
    { seed },
  );
});
