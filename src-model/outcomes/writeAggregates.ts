import { utilizationGroups } from './outcomeKinds.ts';
import type { OutcomeSource } from './writeSector.ts';

/** Which sectors belong to each utilization group: `member[g·S + s]`. */
export type GroupMembers = Uint8Array;

export function groupMembers(sectors: readonly { readonly group: string }[]): GroupMembers {
  return Uint8Array.from(
    utilizationGroups.flatMap((group) =>
      sectors.map((sector) => (group === 'industry' || sector.group === group ? 1 : 0)),
    ),
  );
}

/** Aggregates of §8 after all sectors of the quarter are written. `stimulusBill` is bn USD a year. */
export function writeAggregates(
  source: OutcomeSource,
  members: GroupMembers,
  stimulusBill: number,
  t: number,
): void {
  const { c, state, policy, blocks, values, exportsTo, importsFrom } = source;
  let at = t * blocks.total + blocks.firstAggregate;
  const put = (value: number): void => {
    values[at] = value;
    at += 1;
  };
  for (let g = 0; g < utilizationGroups.length; g++) put(groupUtilization(source, members, g));
  let below80 = 0;
  let subsidyBill = 0;
  for (let s = 0; s < c.S; s++) {
    if (state.utilization[s]! < 0.8 - 1e-9) below80 += 1;
    subsidyBill += policy.subsidy[s]! * state.price[s]! * state.output[s]! * c.Y[s * c.R + c.C]!;
  }
  let exportsTotal = 0;
  let importsTotal = 0;
  for (let d = 0; d < c.R; d++) {
    exportsTotal += exportsTo[d]!;
    importsTotal += importsFrom[d]!;
  }
  put(below80);
  put(exportsTotal);
  put(importsTotal);
  for (let d = 0; d < c.R; d++) put(exportsTo[d]!);
  for (let d = 0; d < c.R; d++) put(importsFrom[d]!);
  for (let d = 0; d < c.R; d++) put(exportsTo[d]! - importsFrom[d]!);
  put(subsidyBill * policy.economy.exchangeRate);
  put(stimulusBill);
}

/** Utilization of a group in percent, weighted with `va·k`; 0 for a group without sectors, which has no path. */
function groupUtilization({ c, state }: OutcomeSource, members: GroupMembers, g: number): number {
  let weighted = 0;
  let weights = 0;
  for (let s = 0; s < c.S; s++) {
    if (members[g * c.S + s] === 0) continue;
    const weight = c.parameters.vaShare[s]! * state.capacity[s]!;
    weighted += weight * state.utilization[s]!;
    weights += weight;
  }
  return weights > 0 ? (100 * weighted) / weights : 0;
}
