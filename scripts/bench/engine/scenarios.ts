import type { Dataset } from '../../../src-model/dataset/dataset.ts';
import type { Lever } from '../../../src-model/levers/lever.ts';
import { shippedStudies } from '../../../src-model/study/presets/studies.ts';
import { resolveStudy } from '../../../src-model/study/resolveScenario.ts';
import type { Assumptions } from '../../../src-model/study/study.ts';

/** A duty that no run before had: what a slider does. */
export function movingTariff(i: number): Lever {
  return {
    kind: 'tariff',
    importers: ['US', 'EU'],
    sectors: ['*'],
    mode: 'add',
    ratePercent: 5 + (i % 97) / 2,
    start: '2026Q1',
    phaseInQuarters: 4,
  };
}

/** The levers of six shipped scenarios; the first has all measures in force and no more. */
export function sixScenarios(dataset: Dataset): readonly (readonly Lever[])[] {
  const files = ['rebalancing', 'tariff-wave', 'grand-bargain', 'tit-for-tat', 'us-60-percent-on-everything'];
  const leversOf = (file: string, last: boolean): readonly Lever[] => {
    const study = shippedStudies(dataset).get(`${file}.overhang`);
    if (study === undefined) throw new Error(`${file} is not shipped`);
    return (resolveStudy(study).at(last ? -1 : 0)?.levers ?? []).map(({ lever }) => lever);
  };
  return [leversOf('measures-in-force', false), ...files.map((file) => leversOf(file, true))];
}

/** Assumptions that no run before had, within the ranges of the dataset: what a draw will do to calibration. */
export function movingAssumptions(i: number): Assumptions {
  const along = (low: number, high: number, step: number) =>
    low + ((high - low) * ((i * step) % 1009)) / 1009;
  return {
    '*.kappa': along(0.1, 0.2, 7),
    '*.iotaM': along(0.06, 0.2, 11),
    '*.etaF': along(1.5, 3.5, 13),
    '*.gapMacro': along(-0.1, 0.1, 17),
    '*.omegaZ': along(0.06, 0.16, 19),
  };
}
