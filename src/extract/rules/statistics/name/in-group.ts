import type { Reading } from '../walk/site.ts';
import { TRIP_COUNTS } from '../words/figure-words.ts';
import type { Word } from '../words/words.ts';

const GROUP = /^(?:delegation|mission|entourage)$/;
const JOINS =
  /^(?:of|with|comprising|including|from|for|representatives|executives|leaders|some|about|around|over|nearly|more|than)$/;
const TRIP = /^(?:trip|tour|journey|visit)$/;
const NEAR = 6;
const FAR = 14;

/** 'a delegation of 45 enterprises', 'is on a trip with 18 companies', '60 activities in eight days abroad': where those who are counted belong. */
export function inGroup(reading: Reading, words: readonly Word[], at: number, topic: string): string {
  if (
    reading.role !== 'count' ||
    !/^[\w-]+(?: [\w-]+){0,2}$/.test(topic) ||
    / (?:of|in|from|on|to|at|for|who|that) /.test(topic)
  )
    return topic;
  for (let left = at - 1; left >= Math.max(0, at - NEAR); left--) {
    const word = words[left];
    if (GROUP.test(word?.lower ?? '')) return `${topic} in the ${word?.lower}`;
    if (TRIP.test(word?.lower ?? '') && words[left + 1]?.lower === 'with') return `${topic} on the ${word?.lower}`;
    if (word?.lower === 'accompanied' && words[left + 1]?.lower === 'by') return `${topic} in the delegation`;
    if (!JOINS.test(word?.lower ?? '') && word?.pos !== 'ADV') break;
  }
  const counted = topic.split(' ').at(-1) ?? '';
  if (!TRIP_COUNTS.has(counted)) return topic;
  const trip = words
    .slice(Math.max(0, at - FAR), at + FAR)
    .find(({ lower }) => TRIP.test(lower) || lower === 'days' || /-day$/.test(lower));
  return trip === undefined ? topic : `${topic} on the ${TRIP.test(trip.lower) ? trip.lower : 'trip'}`;
}
