import { debounce, parseAsBoolean, parseAsString, type SetValues, useQueryStates, type Values } from 'nuqs';
import { MEETING_KINDS, MEETING_LEVELS, MEETING_STATUSES } from '../../dataset/meeting.ts';
import { dateParser } from './date-parser.ts';
import { listParser, oneOf, partnerCode, topicWords } from './list-parser.ts';

/** Every filter of the meetings, as the address carries it. */
export const timelineParams = {
  country: listParser(partnerCode).withDefault([]),
  from: dateParser,
  to: dateParser,
  kind: listParser(oneOf(MEETING_KINDS)).withDefault([]),
  level: listParser(oneOf(MEETING_LEVELS)).withDefault([]),
  status: listParser(oneOf(MEETING_STATUSES)).withDefault([]),
  topic: listParser(topicWords).withDefault([]),
  q: parseAsString.withDefault(''),
  /** `sure=true` leaves out the rows that are still to be checked. */
  sure: parseAsBoolean.withDefault(false),
};

export type TimelineFilters = Values<typeof timelineParams>;
/** Filters that let every meeting pass. */
export const NO_FILTERS: TimelineFilters = {
  country: [],
  from: null,
  to: null,
  kind: [],
  level: [],
  status: [],
  topic: [],
  q: '',
  sure: false,
};

export type SetTimelineFilters = SetValues<typeof timelineParams>;

/** Filters of the timeline and the way to change them; each change is a step of the history unless told otherwise. */
export function useTimelineFilters(): [TimelineFilters, SetTimelineFilters] {
  return useQueryStates(timelineParams, { history: 'push', shallow: false, scroll: false });
}

/** For a field that is being typed in: the address follows after a pause, without a step of history for each letter. */
export const WHILE_TYPING = { history: 'replace', limitUrlUpdates: debounce(150) } as const;
