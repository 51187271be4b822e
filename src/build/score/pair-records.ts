/** Pairs labels and records one to one, the likest first. Gives for each label the position of its record. */
export function pairRecords<L, R>(
  labels: readonly L[],
  records: readonly R[],
  like: (label: L, record: R) => number,
): Map<number, number> {
  const candidates = labels.flatMap((label, i) =>
    records.flatMap((record, j) => {
      const score = like(label, record);
      return score > 0 ? [{ score, i, j }] : [];
    }),
  );
  candidates.sort((a, b) => b.score - a.score);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (pairs.has(i) || taken.has(j)) continue;
    pairs.set(i, j);
    taken.add(j);
  }
  return pairs;
}
