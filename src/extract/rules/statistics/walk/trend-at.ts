import type { Word } from '../words/words.ts';

/** 'A downward trajectory of 76%': where the noun at `at` leads; null where it is none that leads anywhere. */
export const trendAt = (words: readonly Word[], at: number): 'rises' | 'falls' | null =>
  TREND.test(words[at]?.lower ?? '') ? (TRENDS.get(words[at - 1]?.lower ?? '') ?? null) : null;

const TREND = /^(?:trajectory|trend|path|course|movement|momentum|spiral)$/;
const TRENDS: ReadonlyMap<string, 'rises' | 'falls'> = new Map([
  ...['upward', 'rising', 'growing', 'increasing', 'growth'].map((word) => [word, 'rises'] as const),
  ...['downward', 'falling', 'declining', 'decreasing', 'sliding'].map((word) => [word, 'falls'] as const),
]);
