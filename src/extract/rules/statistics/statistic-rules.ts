import type { Statistic } from '../../../dataset/statistic.ts';
import type { Rule } from '../rule.ts';
import { aid } from './kinds/aid.ts';
import { change } from './kinds/change.ts';
import { count } from './kinds/count.ts';
import { growth } from './kinds/growth.ts';
import { level } from './kinds/level.ts';
import { rank } from './kinds/rank.ts';
import { rate } from './kinds/rate.ts';
import { target } from './kinds/target.ts';

/** One rule a kind of figure; each figure belongs to exactly one of them, so their order does not matter. */
export const STATISTIC_RULES: readonly Rule<Statistic>[] = [level, growth, change, target, rank, rate, count, aid];
