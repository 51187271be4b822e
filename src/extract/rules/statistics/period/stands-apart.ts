import type { Word } from '../words/words.ts';
import { isOngoing } from './ongoing.ts';
import type { PeriodSite } from './period-site.ts';

const JOINTS = /^(?:while|whereas)$/;

/**
 * 'Trade passed 700 million in 2022, while Maltese investment reached 90 million', 'trade of 2 billion last year and 41
 * projects', 'trade of 11 billion in 2023 and 350 firms operating there': what has gathered over the years, told beside the
 * trade of one, is of no time told.
 */
export function standsApart({ words, at, stock, kind, told }: PeriodSite, date: number): boolean {
  const between = words.slice(date + 1, at);
  const joint = between.findLastIndex(({ lower }) => JOINTS.test(lower) || lower === 'and');
  if (joint === -1 || !words.slice(0, date).some(({ pos }) => pos === 'QTY')) return false;
  const clause = between.slice(joint + 1);
  const contrasted = JOINTS.test(between[joint]?.lower ?? '');
  // '…, placing it 26th': what a sum of no time told earned.
  if (clause.some(({ pos }) => pos === 'QTY'))
    return contrasted && told?.sentencesAgo === 0 && told.own === null && /^(?:rank|count)$/.test(kind);
  if (kind === 'count' && isOngoing(words, at)) return true;
  if (!stock || told?.flow !== true || kind === 'aid' || kind === 'target') return false;
  return contrasted ? clause.some(isVerb) : kind === 'count' && clause.every(isNear);
}

const isVerb = ({ pos }: Word): boolean => pos === 'VERB' || pos === 'AUX';

/** 'and some 41 projects'. */
const isNear = ({ pos }: Word): boolean => /^(?:ADV|ADJ|ADP|DET|PART|SCONJ)$/.test(pos);
