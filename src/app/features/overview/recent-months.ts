import type { IndexFile } from '../../../dataset/site/index-file.ts';

export type MonthCount = { month: string; count: number };

/** The newest `length` months of the index, oldest first; fewer where the data is shorter. */
export function recentMonths({ first, counts }: IndexFile['months'], length: number): MonthCount[] {
  if (first === null) return [];
  const start = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1;
  const skip = Math.max(0, counts.length - length);
  return counts.slice(skip).map((count, at) => {
    const number = start + skip + at;
    return { month: `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`, count };
  });
}
