import type { Telling } from './telling.ts';

/** A whole telling of talks with Hungary from what a test cares about. */
export function buildTelling(fields: Partial<Telling>): Telling {
  return {
    rule: 'meetings/active',
    story: 0,
    sentence: 0,
    own: true,
    headline: false,
    caption: false,
    span: { start: 0, end: 10 },
    partners: ['HUN'],
    vietnam: [],
    foreign: [],
    offices: [],
    date: '2025-06-03',
    until: null,
    inferredYear: false,
    recalled: false,
    aside: false,
    dated: false,
    shared: false,
    oneDay: false,
    place: null,
    unplaced: false,
    occasion: 'talks',
    inbound: false,
    kind: 'talks',
    words: 'exact',
    status: 'held',
    setting: 'bilateral',
    level: 'head-of-government',
    topics: [],
    ...fields,
  };
}
