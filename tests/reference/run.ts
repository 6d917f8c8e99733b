import { chinaIndex, type Dataset } from '../../src-model/dataset/dataset.ts';
import type { Lever } from '../../src-model/levers/lever.ts';
import type { Assumptions } from '../../src-model/study/study.ts';
import { calibrateSector, type SectorConstants } from './calibration.ts';
import { type SectorQuarter, writeOutcomes } from './outcomes.ts';
import { membersOf, policyAt, ramp } from './policy.ts';
import { clearMarket } from './tradeBlock.ts';

/** States of one sector at the start of a quarter (§5), and what the next quarter needs of the last one. */
function initialState(c: SectorConstants, R: number) {
  const pipeline = (((c.delta + c.h0 + c.gammaK) * c.L) / 2) * c.pipe0;
  return {
    k: 1,
    z: c.z0,
    w1: pipeline,
    w2: pipeline,
    cum: c.cum0,
    sel: 0,
    mbar: c.m0,
    g: c.gammaK,
    debt: c.debt0,
    yC: 1,
    lnP: Array<number>(R).fill(0),
    lnp: Array<number>(R).fill(0),
    shareC: c.theta.map(() => 0),
    omega: c.theta.map((row) => row.map(() => 0)),
    mu: c.theta.map((row) => row.map(() => 0)),
    Gm: Array<number>(R).fill(1),
  };
}

/** `exp`, held finite: a rate of 0 times it stays 0. */
const finiteExp = (x: number): number => Math.exp(Math.min(700, x));

/** The whole model 1.0 as the specification writes it: every outcome path → its series of `T + 1` numbers. */
export function referenceRun(
  dataset: Dataset,
  levers: readonly Lever[],
  assumptions: Assumptions,
  T: number,
): Map<string, number[]> {
  const C = chinaIndex(dataset);
  const R = dataset.regions.length;
  const baseYear = dataset.meta.baseYear;
  const members = membersOf(dataset);
  const sectors = dataset.sectors.map((_, s) => calibrateSector(dataset, assumptions, s));
  const state = sectors.map((c) => initialState(c, R));
  sectors.forEach((c, s) => {
    state[s]!.shareC = [...c.theta[C]!];
  });
  const GDP = dataset.meta.gdpChinaUsdBn;
  const spending: number[][] = []; // q[t][k]
  let recycled = dataset.programmes.map(() => 0);
  let safetyNet = 0;
  const duties = levers.map(() => sectors.map(() => Array<number>(R).fill(0))); // escalation's add, [lever][s][d]
  const paths = new Map<string, number[]>();

  for (let t = 0; t <= T; t++) {
    const policy = policyAt(dataset, sectors, levers, t);
    escalate(policy.tau, t);
    const q = policy.q.map((x, k) => x + recycled[k]!);
    spending.push(q);
    const consumption = dataset.programmes.map((programme, k) => {
      const past = (lag: number) => spending[t - lag]?.[k] ?? 0;
      if (programme.id === 'transfers') return programme.mpc * q[k]!;
      if (programme.id === 'safetyNet') {
        safetyNet += (programme.mpc * q[k]! - safetyNet) / 12;
        return safetyNet;
      }
      const brought = [1, 2, 3, 4, 5, 6, 7, 8].reduce((a, lag) => a + past(lag), 0) / 8;
      return programme.mpc * q[k]! - programme.pull * programme.mpc * brought;
    });
    const income =
      t === 0
        ? 1
        : 1 +
          dataset.meta.incomeFeedback *
            sectors.reduce((a, c, s) => a + c.va * (state[s]!.yC / Math.exp(c.gammaK * (t - 1)) - 1), 0);
    const fade = 1 - Math.exp(-t / 4);
    const before = state.map((x) => ({ yC: x.yC, lnPC: x.lnP[C]!, lnP: x.lnP }));
    const quarter = sectors.map((c, s): SectorQuarter => {
      const x = state[s]!;
      const w = c.theta.map((row, o) =>
        row.map((_, d) => {
          if (o === d) return 0;
          const exchange = (o === C ? Math.log(policy.eC) : 0) - (d === C ? Math.log(policy.eC) : 0);
          return (
            Math.log(1 + policy.tau[s]![o]![d]!) -
            Math.log(1 + c.tau0[o]![d]!) +
            exchange +
            Math.log(1 + policy.n[s]![o]![d]!)
          );
        }),
      );
      if (t > 0)
        for (let o = 0; o < R; o++)
          for (let d = 0; d < R; d++) {
            x.omega[o]![d]! += c.kappa * (w[o]![d]! - x.omega[o]![d]!);
            if (o === C && d !== C) x.mu[o]![d]! += c.kappa * (c.momentum - x.mu[o]![d]!);
          }
      const lnD = dataset.regions.map((_, d) => {
        const trend =
          d === C
            ? (c.g[d]! + c.growthC) * t + fade * c.gapMacro
            : (c.g[d]! + c.growthF) * t + fade * c.gapWorld;
        const lnN = trend + c.cross.reduce((a, e, j) => a + e * before[j]!.lnP[d]!, 0);
        if (d !== C) return lnN;
        const extra =
          c.A > 0 ? (consumption.reduce((a, ck, k) => a + c.beta[k]! * ck, 0) * GDP) / ((1 - c.K) * c.A) : 0;
        const F = Math.max(0.05 * Math.exp(lnN), (Math.exp(lnN) + extra) * income);
        const used = c.k.reduce((a, kj, j) => a + kj * before[j]!.yC, 0);
        return Math.log((1 - c.K) * F + used) + fade * c.gapC;
      });
      const noPolicyDemand = dataset.regions.map((_, d) =>
        d === C
          ? (1 - c.K) * Math.exp((c.g[d]! + c.growthC) * t + fade * c.gapMacro + fade * c.gapC)
          : Math.exp((c.g[d]! + c.growthF) * t + fade * c.gapWorld),
      );
      const lnc =
        c.alpha.reduce((a, share, j) => a + share * before[j]!.lnPC, 0) -
        c.ell * Math.log(x.cum / c.cum0) -
        c.nu * x.sel +
        policy.rd[s]!;
      const subsidy = c.s0 * (1 - policy.withdrawal[s]!);
      const softness = c.sb0 * (1 - 0.8 * policy.hardening[s]!);
      const G = c.gG.map((g, o) => Math.exp(g * t) * policy.gx[s]![o]! * x.Gm[o]!);
      const eq = clearMarket(
        {
          c,
          C,
          omega: x.omega,
          mu: x.mu,
          lnD,
          G,
          capacity: x.k,
          zombies: x.z,
          costShift: Math.log((1 + subsidy) / (1 + c.s0)) - lnc,
          cap: policy.cap[s]!,
        },
        x.lnp,
      );
      const pC = Math.exp(eq.lnp[C]!);
      const yC = eq.yC;
      // §5
      const AC =
        Math.exp(lnc) * Math.exp(c.chiZ * (x.z - c.z0)) * (1 - c.phi + (c.phi * c.u0) / eq.utilization);
      const rent =
        c.V[C]!.reduce((a, v, d) => a + v * eq.x[C]![d]! * pC * (Math.exp(eq.rent[d]!) - 1), 0) /
        (c.sales[C]! * pC * yC);
      const margin = 1 + subsidy - ((1 + c.s0 - c.m0) * AC) / pC + rent;
      x.mbar += (margin - x.mbar) / c.taum;
      if (t > 0) x.g += (Math.log(yC / x.yC) - x.g) / c.taug;
      const B = c.rq * (x.debt / (pC * yC) - c.debt0);
      const me = x.mbar - (1 - softness) * B - c.m0;
      const start =
        x.k *
        Math.max(
          0,
          c.delta +
            c.h0 +
            c.gammaK +
            c.iotaM * me +
            c.iotaG * (x.g - c.gammaK) +
            c.iotaP * (policy.psi[s]! - 1),
        );
      const h =
        Math.min(c.hmax, ((c.h0 * (1 - softness)) / (1 - c.sb0)) * finiteExp(-me / c.omegaH)) *
        ((1 - x.z) / (1 - c.z0));
      const debt = Math.max(0, x.debt * (1 + c.rq) + c.capex * start - margin * pC * yC);
      const record: SectorQuarter = {
        c,
        w,
        omega: x.omega.map((r) => [...r]),
        mu: x.mu.map((r) => [...r]),
        tau: policy.tau[s]!,
        eq,
        G,
        gGt: c.gG.map((g) => Math.exp(g * t)),
        noPolicyDemand,
        k: x.k,
        z: x.z,
        cost: Math.exp(lnc),
        margin,
        h,
        startRate: start / x.k,
        debt,
        subsidy,
        eC: policy.eC,
      };
      const f1 = x.w1 / (c.L / 2);
      const f2 = x.w2 / (c.L / 2);
      x.w1 += start - f1;
      x.w2 += f1 - f2;
      const kNow = x.k;
      x.k = x.k + f2 - (c.delta + h) * x.k;
      if (c.sb0 > 0) {
        const entry = c.zeta * (softness / c.sb0) * finiteExp(-(x.mbar - B - c.m0) / c.omegaZ) * (1 - x.z);
        const leave = ((c.zout * (1 - softness)) / (1 - c.sb0) + c.xi * h) * x.z;
        x.z = Math.min(c.zcap, Math.max(0, x.z + entry - leave));
      }
      x.sel += Math.max(0, h - c.h0);
      x.debt = debt;
      x.cum += yC;
      relocate(s, t, kNow, yC, c, policy.gx[s]!);
      x.k = Math.max(1e-6, x.k);
      x.yC = yC;
      x.lnP = eq.lnP;
      x.lnp = eq.lnp;
      x.shareC = eq.share[C]!;
      return record;
    });
    recycled = recycle(t, quarter, policy.withdrawal);
    writeOutcomes(paths, dataset, quarter, q.reduce((a, b) => a + b, 0) * GDP * policy.eC);
  }
  return paths;

  function escalate(tau: number[][][], t: number): void {
    levers.forEach((lever, i) => {
      if (lever.kind !== 'escalation' || ramp(lever, t, baseYear) === 0) return;
      for (const d of members.regions(lever.importers, C)) {
        const active = members.sectors(lever).filter((s) => sectors[s]!.theta[C]![d]! > 0);
        for (const s of active) {
          const rho = state[s]!.shareC[d]! / sectors[s]!.theta[C]![d]! - 1 - lever.threshold;
          const add = duties[i]![s]![d]!;
          duties[i]![s]![d] =
            rho > 0 ? Math.min(lever.capPercent / 100, add + lever.response * rho) : add * 0.9;
          tau[s]![C]![d]! += duties[i]![s]![d]!;
        }
        if (active.length === 0) continue;
        const mean = active.reduce((a, s) => a + duties[i]![s]![d]!, 0) / active.length;
        for (const sector of tau) sector[d]![C]! += lever.retaliation * mean;
      }
    });
  }

  function relocate(
    s: number,
    t: number,
    kNow: number,
    yC: number,
    c: SectorConstants,
    gx: readonly number[],
  ): void {
    let left = kNow;
    for (const lever of levers) {
      if (lever.kind !== 'relocation' || !members.sectors(lever).includes(s)) continue;
      const d = dataset.regions.findIndex((r) => r.id === lever.destination);
      const share =
        (lever.percent / 100) * Math.max(0, ramp(lever, t, baseYear) - ramp(lever, t - 1, baseYear));
      const taken = share * left;
      left -= taken;
      state[s]!.k -= taken;
      state[s]!.Gm[d]! +=
        ((taken / kNow) * yC * c.sales[C]!) / c.sales[d]! / (Math.exp(c.gG[d]! * t) * gx[d]!);
    }
  }

  function recycle(t: number, quarter: readonly SectorQuarter[], withdrawal: readonly number[]): number[] {
    const next = dataset.programmes.map(() => 0);
    sectors.forEach((c, s) => {
      const parts = levers.map((lever) =>
        lever.kind === 'subsidyWithdrawal' && members.sectors(lever).includes(s)
          ? (lever.withdrawalPercent / 100) * ramp(lever, t, baseYear)
          : 0,
      );
      const total = parts.reduce((a, b) => a + b, 0);
      if (total === 0) return;
      const e = quarter[s]!.eq;
      const saving = c.s0 * withdrawal[s]! * Math.exp(e.lnp[C]!) * e.yC * c.sales[C]!;
      levers.forEach((lever, i) => {
        if (lever.kind !== 'subsidyWithdrawal' || (lever.recycle ?? 'none') === 'none') return;
        const k = dataset.programmes.findIndex((x) => x.id === lever.recycle);
        next[k]! += ((parts[i]! / total) * saving) / GDP;
      });
    });
    return next;
  }
}
