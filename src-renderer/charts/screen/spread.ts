/**
 * Moves positions apart until neighbours keep `gap`, as little as possible and inside `low` to `high` where
 * there is room. Answers in the order given.
 */
export function spread(positions: readonly number[], gap: number, low: number, high: number): number[] {
  const order = positions.map((_, i) => i).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0) || a - b);
  // Pools of labels that touch, each laid out around the mean of where its members want to be.
  const pools: { members: number[]; middle: number }[] = [];
  const fitted = (members: readonly number[]): number => {
    const half = ((members.length - 1) * gap) / 2;
    const mean = members.reduce((sum, i) => sum + (positions[i] ?? 0), 0) / members.length;
    return Math.max(Math.min(mean, high - half), low + half);
  };
  for (const index of order) {
    let pool = { members: [index], middle: fitted([index]) };
    for (let before = pools.at(-1); before; before = pools.at(-1)) {
      const reach = ((before.members.length + pool.members.length) / 2) * gap;
      if (pool.middle - before.middle >= reach - 1e-9) break;
      pools.pop();
      const members = [...before.members, ...pool.members];
      pool = { members, middle: fitted(members) };
    }
    pools.push(pool);
  }
  const answer = [...positions];
  for (const { members, middle } of pools) {
    members.forEach((index, n) => {
      answer[index] = middle + (n - (members.length - 1) / 2) * gap;
    });
  }
  return answer;
}
