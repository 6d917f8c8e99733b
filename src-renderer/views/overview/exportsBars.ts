import { useTranslation } from 'react-i18next';
import { type Axis, type Range, rangeOf } from '../../charts/axis.ts';
import type { BarChart } from '../../charts/description.ts';
import { calendarQuarter } from '../../charts/time.ts';
import { type BoardData, type BoardScenario, showsChange, valueAtFocus } from '../board/boardData.ts';
import { useFigures } from '../board/figures.ts';
import { useNames } from '../board/names.ts';
import { useSectorCoverage } from '../board/shownSectors.ts';
import { sumAtFocus } from '../panel/sums.ts';

/** Exports of a scenario by destination at the focus quarter, as numbers and as shown. */
export interface ScenarioExports {
  readonly levels: readonly number[];
  readonly changes: readonly number[] | undefined;
  /** Rounded so that what is shown adds up to the shown total. */
  readonly levelTexts: readonly string[];
  readonly changeTexts: readonly string[] | undefined;
}

/** Destinations in dataset order, and what each scenario exports there. */
export interface Destinations {
  readonly markets: readonly string[];
  /** What the exports are those of, where a filter narrows them. */
  readonly what: { readonly full: string; readonly short: string } | undefined;
  readonly of: (scenario: BoardScenario) => ScenarioExports | undefined;
}

export function useDestinations(data: BoardData): Destinations {
  const figures = useFigures();
  const { sectors, filtered, text, short } = useSectorCoverage();
  const markets = data.dataset.regions
    .map((region) => region.id)
    .filter((id) => data.catalogue.byPath.has(`aggregates.exports.${id}`));
  const known = new Map<string, ScenarioExports | undefined>();
  const of = (scenario: BoardScenario): ScenarioExports | undefined => {
    if (!scenario.projection) return undefined;
    const levelsOf = (one: BoardScenario) =>
      markets.map((market) =>
        filtered
          ? sumAtFocus(
              data,
              one,
              sectors.map((sector) => `sectors.${sector}.exports.${market}`),
            )
          : (valueAtFocus(data, one, `aggregates.exports.${market}`) ?? 0),
      );
    const levels = levelsOf(scenario);
    const reference = scenario.isReference || !data.reference.projection ? [] : levelsOf(data.reference);
    const changes =
      reference.length === 0 ? undefined : levels.map((level, n) => level - (reference[n] ?? 0));
    return {
      levels,
      changes,
      levelTexts: figures.parts(levels, 'usdBnPerYear', 'level'),
      changeTexts: changes && figures.parts(changes, 'usdBnPerYear', 'change', 0),
    };
  };
  return {
    markets,
    what: filtered ? { full: text, short } : undefined,
    // Rows, bars and axes all ask; a scenario is read once a frame.
    of: (scenario) => {
      if (!known.has(scenario.id)) known.set(scenario.id, of(scenario));
      return known.get(scenario.id);
    },
  };
}

export function barRanges(data: BoardData, destinations: Destinations): { level: Range; change: Range } {
  const level = rangeOf([0, ...data.scenarios.flatMap((one) => destinations.of(one)?.levels ?? [])]);
  const change = rangeOf([
    0,
    ...data.scenarios
      .filter((one) => showsChange(data, one))
      .flatMap((one) => destinations.of(one)?.changes ?? []),
  ]);
  const none = { min: 0, max: 1 };
  return { level: level ?? none, change: change ?? none };
}

export interface BarAxes {
  readonly level: Axis;
  readonly change: Axis;
}

/** Describes the bars of one column: from 0, with the reference's value as a mark; or the change around 0. */
export function useExportsBars(
  data: BoardData,
  destinations: Destinations,
  axes: BarAxes,
): (scenario: BoardScenario) => BarChart | undefined {
  const { t } = useTranslation();
  const names = useNames();
  const figures = useFigures();
  const reference = destinations.of(data.reference);
  return (scenario) => {
    const exports = destinations.of(scenario);
    if (!exports) return undefined;
    const difference = showsChange(data, scenario) && exports.changes !== undefined;
    return {
      kind: 'bars',
      axis: difference ? axes.change : axes.level,
      rows: destinations.markets.map((id) => ({ id, label: names.shortMarket(id) })),
      series: [
        {
          id: scenario.id,
          name: scenario.name,
          ink: { kind: 'scenario', number: scenario.color },
          values: difference ? (exports.changes ?? []) : exports.levels,
        },
      ],
      ...(difference || scenario.isReference || !reference ? {} : { reference: reference.levels }),
      alt: () => {
        const texts = difference ? exports.changeTexts : exports.levelTexts;
        return t('board.alt.bars', {
          title: t('board.exports.title'),
          name: scenario.name,
          quarter: figures.quarter(calendarQuarter(data.focus, data.baseYear)),
          values: destinations.markets
            .map((id, n) => `${names.shortMarket(id)} ${texts?.[n] ?? ''}`)
            .join(', '),
        });
      },
    };
  };
}
