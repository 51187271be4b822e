import type { Statistic } from '../../../dataset/statistic.ts';
import type { Rule } from '../rule.ts';
import { aid } from './aid.ts';
import { change } from './change.ts';
import { count } from './count.ts';
import { growth } from './growth.ts';
import { level } from './level.ts';
import { rank } from './rank.ts';
import { rate } from './rate.ts';
import { target } from './target.ts';

/** One rule a kind of figure; each figure belongs to exactly one of them, so their order does not matter. */
export const STATISTIC_RULES: readonly Rule<Statistic>[] = [level, growth, change, target, rank, rate, count, aid];
