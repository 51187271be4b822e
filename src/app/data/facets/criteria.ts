import { MEETING_KINDS, MEETING_LEVELS, MEETING_STATUSES } from '../../../dataset/meeting.ts';
import { lastDay } from '../../../dataset/partial-date.ts';
import { dayNumber } from '../../../dataset/site/day-number.ts';
import type { TimelineFilters } from '../../url/timeline-params.ts';
import type { IndexedFacets } from './index-facets.ts';

/** The parts of the filter, in the order in which the sentence tells them; each has a bit in the miss mask. */
export const FILTER_PARTS = ['country', 'date', 'kind', 'level', 'status', 'topic', 'q', 'sure'] as const;
export type FilterPart = (typeof FILTER_PARTS)[number];

/** A filter in terms of columns. A null or zero part lets every row pass. */
export type Criteria = {
  /** 1 at each partner position that is asked for. */
  partners: Uint8Array | null;
  fromDay: number | null;
  toDay: number | null;
  kindMask: number;
  levelMask: number;
  statusMask: number;
  /** Bit n is topic n; null lets all pass. Topics that the data does not know match nothing. */
  topicMask: number | null;
  /** 1 at each row whose words match. */
  textRows: Uint8Array | null;
  sure: boolean;
};

/** Turns the address's filters into columns' terms; codes and topics that the data does not know match nothing. */
export function criteriaFrom(
  filters: TimelineFilters,
  facets: IndexedFacets,
  textRows: Uint8Array | null = null,
): Criteria {
  let partners: Uint8Array | null = null;
  if (filters.country.length > 0) {
    partners = new Uint8Array(facets.partners.length);
    for (const code of filters.country) {
      const at = facets.partnerAt.get(code);
      if (at !== undefined) partners[at] = 1;
    }
  }
  return {
    partners,
    fromDay: filters.from === null ? null : dayNumber(filters.from),
    toDay: filters.to === null ? null : dayNumber(lastDay(filters.to)),
    kindMask: maskOf(filters.kind, MEETING_KINDS),
    levelMask: maskOf(filters.level, MEETING_LEVELS),
    statusMask: maskOf(filters.status, MEETING_STATUSES),
    topicMask:
      filters.topic.length === 0
        ? null
        : filters.topic.reduce((mask, topic) => {
            const at = facets.topicAt.get(topic);
            return at === undefined ? mask : mask | (1 << at);
          }, 0),
    textRows: filters.q.trim() === '' ? null : (textRows ?? new Uint8Array(facets.rows)),
    sure: filters.sure,
  };
}

function maskOf<T extends string>(chosen: readonly T[], all: readonly T[]): number {
  return chosen.reduce((mask, value) => mask | (1 << all.indexOf(value)), 0);
}
