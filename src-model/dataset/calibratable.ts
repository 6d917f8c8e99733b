import type { Problem } from '../problem.ts';
import { type ParameterName, parameterDefaults, parameterNames } from './parameterNames.ts';
import { isInRange, parameterRanges, rangeText } from './parameterRanges.ts';
import type { TableRow } from './tableShape.ts';
import type { Tables } from './tables.ts';
import { fillFromRows } from './wildcards.ts';

type ParameterRow = Tables['parameters'][number];
const file = 'parameters.csv';

/** What is wrong with parameter rows one by one: their order and their range. */
export function parameterProblems(rows: readonly ParameterRow[]): readonly Problem[] {
  return rows.flatMap(({ line, value }) => {
    const { low, mode, high, parameter } = value;
    const range = parameterRanges[parameter];
    const problems: Problem[] = [];
    if (!isInRange(mode, range)) {
      problems.push({
        file,
        line,
        column: 'mode',
        found: `${parameter} = ${mode}`,
        allowed: rangeText(range),
      });
    }
    if (!(low <= mode && mode <= high)) {
      const found = `low ${low}, mode ${mode}, high ${high}`;
      problems.push({ file, line, column: 'low, mode, high', found, allowed: 'low ≤ mode ≤ high' });
    }
    return problems;
  });
}

/** Parameters that no row gives to a sector and that have no default (§10). */
export function missingParameters(tables: Tables): readonly Problem[] {
  const given = new Set(tables.parameters.map(({ value }) => `${value.sector} ${value.parameter}`));
  return tables.sectors.flatMap(({ value: { id } }) =>
    parameterNames
      .filter(
        (name) => !(name in parameterDefaults) && !given.has(`${id} ${name}`) && !given.has(`* ${name}`),
      )
      .map((name) => ({
        file,
        found: `no row for parameter ${name} of sector ${id}`,
        allowed: `a row with sector ${id} or * and parameter ${name}`,
      })),
  );
}

/** What the calibration of §2 refuses because of several numbers together, sector by sector. */
export function calibrationProblems(tables: Tables): readonly Problem[] {
  const lookUp = parameterLookUp(tables.parameters);
  const sectors = tables.sectors.map((row) => row.value.id);
  return [
    ...sectors.flatMap((sector) => [
      ...elasticityProblems(sector, lookUp),
      ...utilizationProblems(sector, lookUp),
    ]),
    ...linkProblems(tables, sectors, lookUp),
  ];
}

type LookUp = (
  sector: string,
  name: ParameterName,
) => { readonly line: number; readonly mode: number } | undefined;

function parameterLookUp(rows: readonly ParameterRow[]): LookUp {
  const byKey = new Map(
    rows.map(({ line, value }) => [`${value.sector} ${value.parameter}`, { line, mode: value.mode }]),
  );
  return (sector, name) => byKey.get(`${sector} ${name}`) ?? byKey.get(`* ${name}`);
}

function elasticityProblems(sector: string, lookUp: LookUp): readonly Problem[] {
  const [sigma, epsilon] = [lookUp(sector, 'sigma'), lookUp(sector, 'epsilon')];
  if (sigma === undefined || epsilon === undefined || sigma.mode > Math.abs(epsilon.mode)) return [];
  return [
    {
      file,
      line: sigma.line,
      column: 'mode',
      found: `sigma = ${sigma.mode} of sector ${sector}`,
      allowed: `above ${Math.abs(epsilon.mode)}, the size of its epsilon (line ${epsilon.line})`,
    },
  ];
}

function utilizationProblems(sector: string, lookUp: LookUp): readonly Problem[] {
  const [u0, z0] = [lookUp(sector, 'u0'), lookUp(sector, 'z0')];
  const [uz, umax] = [lookUp(sector, 'uz'), lookUp(sector, 'umax')];
  if (u0 === undefined || z0 === undefined || uz === undefined || umax === undefined) return [];
  const responsive = (u0.mode - z0.mode * uz.mode) / (1 - z0.mode);
  if (responsive > 0 && responsive < umax.mode) return [];
  return [
    {
      file,
      line: u0.line,
      column: 'mode',
      found: `u0 = ${u0.mode} of sector ${sector}, which leaves ${responsive} for capacity that answers to prices`,
      allowed: `(u0 − z0·uz)/(1 − z0) above 0 and below umax = ${umax.mode}`,
    },
  ];
}

function linkProblems(tables: Tables, sectors: readonly string[], lookUp: LookUp): readonly Problem[] {
  const bySector = { names: sectors, of: (row: { readonly sector: string }) => row.sector };
  const use = fillFromRows(
    tables.intermediateUse,
    [bySector, { names: sectors, of: (row) => row.using_sector }],
    (row) => row.share,
  );
  const cross = fillFromRows(
    tables.crossPrice,
    [bySector, { names: sectors, of: (row) => row.other_sector }],
    (row) => row.elasticity,
  );
  return sectors.flatMap((sector, s) => {
    const problems: Problem[] = [];
    const across = use.subarray(s * sectors.length, (s + 1) * sectors.length);
    const sold = across.reduce((sum, share) => sum + share, 0);
    if (sold > 0.9) {
      problems.push({
        file: 'intermediate_use.csv',
        ...lastLine(tables.intermediateUse, sector),
        column: 'share',
        found: `${sold} of the domestic sales of sector ${sector} go to other sectors`,
        allowed: 'at most 0.9 together',
      });
    }
    const others = cross.subarray(s * sectors.length, (s + 1) * sectors.length);
    const pull = others.reduce((sum, elasticity, j) => (j === s ? sum : sum + elasticity), 0);
    const epsilon = lookUp(sector, 'epsilon');
    if (epsilon !== undefined && pull >= Math.abs(epsilon.mode)) {
      problems.push({
        file: 'cross_price.csv',
        ...lastLine(tables.crossPrice, sector),
        column: 'elasticity',
        found: `${pull} as the sum for sector ${sector}`,
        allowed: `below ${Math.abs(epsilon.mode)}, the size of its epsilon (${file} line ${epsilon.line})`,
      });
    }
    return problems;
  });
}

function lastLine(
  rows: readonly TableRow<{ readonly sector: string }>[],
  sector: string,
): { readonly line?: number } {
  const row = rows.findLast(({ value }) => value.sector === sector || value.sector === '*');
  return row === undefined ? {} : { line: row.line };
}
