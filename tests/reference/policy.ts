import { chinaIndex, type Dataset } from '../../src-model/dataset/dataset.ts';
import type { Lever } from '../../src-model/levers/lever.ts';
import { quarterIndex } from '../../src-model/study/quarter.ts';
import type { SectorConstants } from './calibration.ts';

/** §7 `ramp(t)`. */
export function ramp(lever: Lever, t: number, baseYear: number): number {
  const start = quarterIndex(lever.start, baseYear);
  const end = lever.end === undefined ? Infinity : quarterIndex(lever.end, baseYear);
  const last = lever.kind === 'consumptionStimulus' ? Math.min(end, start + lever.durationQuarters - 1) : end;
  if (t < start || t > last) return 0;
  const phase = 'phaseInQuarters' in lever ? (lever.phaseInQuarters ?? 0) : 0;
  return Math.min(1, Math.max(0, (t - start + 1) / Math.max(1, phase)));
}

/** Everything the levers set in one quarter; `[s][o][d]`, `[s]`, `[k]` as named. */
export interface QuarterPolicy {
  readonly tau: number[][][];
  readonly n: number[][][];
  readonly cap: number[][];
  readonly eC: number;
  readonly withdrawal: number[];
  readonly hardening: number[];
  readonly psi: number[];
  readonly rd: number[];
  readonly gx: number[][];
  readonly q: number[];
}

export interface Members {
  readonly sectors: (lever: Lever) => number[];
  readonly regions: (list: readonly string[], except: number) => number[];
}

export function membersOf(dataset: Dataset): Members {
  const pick = (list: readonly string[], ids: readonly string[]) =>
    ids.map((_, i) => i).filter((i) => list.includes('*') || list.includes(ids[i]!));
  const sectorIds = dataset.sectors.map((x) => x.id);
  const regionIds = dataset.regions.map((x) => x.id);
  return {
    sectors: (lever) => ('sectors' in lever ? pick(lever.sectors, sectorIds) : sectorIds.map((_, i) => i)),
    regions: (list, except) => pick(list, regionIds).filter((r) => r !== except),
  };
}

/** The levers of §7 at quarter `t`, in the order listed; escalation's duties arrive from outside. */
export function policyAt(
  dataset: Dataset,
  sectors: readonly SectorConstants[],
  levers: readonly Lever[],
  t: number,
): QuarterPolicy {
  const C = chinaIndex(dataset);
  const R = dataset.regions.length;
  const members = membersOf(dataset);
  const zeros = () => sectors.map(() => Array.from({ length: R }, () => Array<number>(R).fill(0)));
  const tau = sectors.map((c) => c.tau0.map((row) => [...row]));
  const n = zeros();
  const cap = sectors.map(() => Array<number>(R).fill(Infinity));
  const gx = sectors.map(() => Array<number>(R).fill(1));
  const sums = { w: sectors.map(() => 0), wh: sectors.map(() => 0), discipline: sectors.map(() => 0) };
  const rd = sectors.map(() => 0);
  const q = dataset.programmes.map(() => 0);
  let eC = 1;
  for (const lever of levers) {
    const r = ramp(lever, t, dataset.meta.baseYear);
    if (r === 0) continue;
    const chosen = members.sectors(lever);
    switch (lever.kind) {
      case 'tariff':
        for (const s of chosen)
          for (const [o, d] of links(members, lever.exporters, lever.importers)) {
            const before = tau[s]![o]![d]!;
            const rate = lever.ratePercent / 100;
            const mode = lever.mode ?? 'add';
            const target = mode === 'set' ? rate : mode === 'add' ? before + rate : Math.max(before, rate);
            tau[s]![o]![d] = before + r * (target - before);
          }
        break;
      case 'barrier':
        for (const s of chosen)
          for (const [o, d] of links(members, lever.exporters, lever.importers))
            n[s]![o]![d]! += (lever.percent / 100) * r;
        break;
      case 'subsidyWithdrawal':
        for (const s of chosen) {
          sums.w[s]! += (lever.withdrawalPercent / 100) * r;
          if (lever.hardenBudgets ?? true) sums.wh[s]! += (lever.withdrawalPercent / 100) * r;
        }
        break;
      case 'budgetHardening':
        for (const s of chosen) sums.wh[s]! += (lever.percent / 100) * r;
        break;
      case 'investmentDiscipline':
        for (const s of chosen) sums.discipline[s]! += (lever.percent / 100) * r;
        break;
      case 'consumptionStimulus':
        q[dataset.programmes.findIndex((x) => x.id === lever.programme)]! += (lever.percentOfGdp / 100) * r;
        break;
      case 'exportRestraint':
        for (const s of chosen)
          for (const d of members.regions(lever.destinations, C))
            cap[s]![d] = Math.min(cap[s]![d]!, lever.capPercentOfBase / 100);
        break;
      case 'revaluation':
        eC *= 1 + (lever.percent / 100) * r;
        break;
      case 'research':
        for (const s of chosen) rd[s]! += Math.log(1 - (lever.costReductionPercent / 100) * r);
        break;
      case 'exportControl':
        for (const s of chosen)
          for (const d of members.regions(lever.destinations, C)) gx[s]![d]! *= 1 - (lever.percent / 100) * r;
        break;
      case 'relocation':
      case 'escalation':
        break; // act on states: see dynamics
    }
  }
  for (const sector of tau)
    for (const row of sector) for (let d = 0; d < R; d++) row[d] = Math.max(row[d]!, -0.99);
  const withdrawal = sums.w.map((w) => Math.min(1, w));
  const psi = sums.discipline.map((x, s) => (1 - withdrawal[s]!) * (1 - Math.min(1, x)));
  return { tau, n, cap, eC, withdrawal, hardening: sums.wh.map((w) => Math.min(1, w)), psi, rd, gx, q };

  function links(
    m: Members,
    exporters: readonly string[] | undefined,
    importers: readonly string[],
  ): [number, number][] {
    return m
      .regions(exporters ?? ['CN'], -1)
      .flatMap((o) => m.regions(importers, o).map((d): [number, number] => [o, d]));
  }
}
