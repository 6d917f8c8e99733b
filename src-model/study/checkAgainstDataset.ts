import type { Dataset } from '../dataset/dataset.ts';
import { parameterNames } from '../dataset/parameterNames.ts';
import type { Lever } from '../levers/lever.ts';
import { type Problem, shown } from '../problem.ts';
import { pathText } from '../schemaProblems.ts';
import { quarterIndex, quarterName } from './quarter.ts';
import type { Study } from './study.ts';

/**
 * What makes a study unfit for a dataset: another dataset's id, names that the dataset does not have, starts before
 * the first projected quarter, plants moved to where nobody makes such goods. Another version of the same dataset is
 * no problem; the caller compares `dataset.version` and says so.
 */
export function checkAgainstDataset(study: Study, dataset: Dataset): readonly Problem[] {
  if (study.dataset.id !== dataset.meta.id) {
    return [{ path: 'dataset.id', found: shown(study.dataset.id), allowed: shown(dataset.meta.id) }];
  }
  return study.scenarios.flatMap((scenario, i) => [
    ...scenario.levers.flatMap((lever, j) => leverProblems(lever, `scenarios[${i}].levers[${j}]`, dataset)),
    ...Object.keys(scenario.assumptions ?? {}).flatMap((key) =>
      assumptionProblems(key, pathText(['scenarios', i, 'assumptions', key]), dataset),
    ),
  ]);
}

function leverProblems(lever: Lever, path: string, dataset: Dataset): readonly Problem[] {
  const sectors = dataset.sectors.map((sector) => sector.id);
  const regions = dataset.regions.map((region) => region.id);
  const problems: Problem[] = [];
  const check = (
    field: string,
    names: readonly string[] | undefined,
    what: string,
    known: readonly string[],
  ) => {
    for (const [k, name] of (names ?? []).entries()) {
      if (name === '*' || known.includes(name)) continue;
      const allowed = `${known.join(', ')} or *`;
      problems.push({ path: `${path}.${field}[${k}]`, found: `unknown ${what} ${shown(name)}`, allowed });
    }
  };
  if ('sectors' in lever) check('sectors', lever.sectors, 'sector', sectors);
  const abroad = regions.filter((id) => id !== 'CN');
  if ('importers' in lever) {
    const importers = lever.kind === 'escalation' ? abroad : regions;
    check('importers', lever.importers, 'importer', importers);
  }
  if ('exporters' in lever) check('exporters', lever.exporters, 'exporter', regions);
  if ('destinations' in lever) check('destinations', lever.destinations, 'destination', abroad);
  if (quarterIndex(lever.start, dataset.meta.baseYear) < 1) {
    const first = quarterName(1, dataset.meta.baseYear);
    problems.push({ path: `${path}.start`, found: shown(lever.start), allowed: `${first} or later` });
  }
  if (lever.kind === 'relocation') problems.push(...relocationProblems(lever, path, dataset, abroad));
  return problems;
}

/** §7: plants go only where the sector's goods are made already. */
function relocationProblems(
  lever: Extract<Lever, { kind: 'relocation' }>,
  path: string,
  dataset: Dataset,
  abroad: readonly string[],
): readonly Problem[] {
  if (!abroad.includes(lever.destination)) {
    const found = `unknown destination ${shown(lever.destination)}`;
    return [{ path: `${path}.destination`, found, allowed: abroad.join(', ') }];
  }
  const origin = dataset.regions.findIndex((region) => region.id === lever.destination);
  const makes = (s: number) => (dataset.flows[s]?.[origin] ?? []).some((value) => value > 0);
  return dataset.sectors.flatMap((sector, s) =>
    makes(s) || !(lever.sectors.includes('*') || lever.sectors.includes(sector.id))
      ? []
      : [
          {
            path: `${path}.destination`,
            found: `${shown(lever.destination)}, which makes nothing of sector ${sector.id}`,
            allowed: 'a region that sells goods of each of the sectors',
          },
        ],
  );
}

function assumptionProblems(key: string, path: string, dataset: Dataset): readonly Problem[] {
  const [sector = '', parameter = ''] = key.split('.');
  const sectors = dataset.sectors.map(({ id }) => id);
  const problems: Problem[] = [];
  if (sector !== '*' && !sectors.includes(sector)) {
    problems.push({ path, found: `unknown sector ${shown(sector)}`, allowed: `${sectors.join(', ')} or *` });
  }
  if (!(parameterNames as readonly string[]).includes(parameter)) {
    problems.push({
      path,
      found: `unknown parameter ${shown(parameter)}`,
      allowed: parameterNames.join(', '),
    });
  }
  return problems;
}
