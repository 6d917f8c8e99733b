/** Quarters as `YYYYQn`; the base quarter (t = 0) is the average quarter of the base year, written `YYYYQ0`. */
export type Quarter = `${number}Q${number}`;

export const quarterPattern = /^\d{4}Q[1-4]$/;

/** Index `t` of a quarter: 1 is the first quarter after the base year. */
export function quarterIndex(quarter: string, baseYear: number): number {
  return (Number(quarter.slice(0, 4)) - baseYear - 1) * 4 + Number(quarter.slice(5));
}

/** Name of index `t`; `t = 0` is the base quarter `YYYYQ0`. */
export function quarterName(t: number, baseYear: number): Quarter {
  if (t === 0) return `${baseYear}Q0`;
  return `${baseYear + 1 + Math.floor((t - 1) / 4)}Q${((t - 1) % 4) + 1}`;
}
