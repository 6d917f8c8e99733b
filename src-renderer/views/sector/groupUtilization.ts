/** A sector of a published series: its base output in billion dollars and what the run says of it. */
export interface GroupMember {
  readonly baseOutput: number;
  readonly utilization: ArrayLike<number>;
  /** Output as a ratio to the base. */
  readonly output: ArrayLike<number>;
}

/**
 * Utilization of sectors that share one official rate, weighted by their output: what the model has to set
 * beside that rate.
 */
export function groupUtilization(members: readonly GroupMember[]): Float64Array {
  const length = Math.min(...members.map(({ utilization }) => utilization.length));
  return Float64Array.from({ length: Number.isFinite(length) ? length : 0 }, (_, i) => {
    let weighted = 0;
    let total = 0;
    for (const { baseOutput, utilization, output } of members) {
      const weight = baseOutput * (output[i] ?? 0);
      weighted += weight * (utilization[i] ?? 0);
      total += weight;
    }
    return total === 0 ? 0 : weighted / total;
  });
}
