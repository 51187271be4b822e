import type { Band } from '../confidence-band.ts';
import type { Weight } from '../evidence.ts';
import type { MeetingKind, MeetingLevel, MeetingSetting, MeetingStatus } from '../meeting.ts';

/** What the timeline filters by, of one meeting. */
export type FacetInput = {
  date: string | null;
  partners: readonly string[];
  kind: MeetingKind;
  level: MeetingLevel;
  status: MeetingStatus;
  setting: MeetingSetting;
  topics: readonly string[];
  band: Band;
  weight: Weight;
};

/** How exact `day` is. */
export const FACET_PRECISIONS = ['none', 'year', 'month', 'day'] as const;

/**
 * Columns of all meetings, in date order. The byte columns hold positions in the contract's lists (MEETING_KINDS,
 * MEETING_LEVELS, MEETING_STATUSES, MEETING_SETTINGS, BANDS, WEIGHTS, FACET_PRECISIONS).
 */
export type Facets = {
  rows: number;
  /** Codes by position; position 0 is the empty string and means 'none'. */
  partners: string[];
  /** Topic of bit n; bit 31 stands for every topic beyond the first 31. */
  topics: string[];
  /** `dayNumber` of the date, 0 for undated. */
  day: Uint16Array;
  partner1: Uint16Array;
  partner2: Uint16Array;
  /** Positions of the third and further partners, by row. */
  morePartners: Map<number, number[]>;
  topicMask: Uint32Array;
  kind: Uint8Array;
  level: Uint8Array;
  status: Uint8Array;
  setting: Uint8Array;
  precision: Uint8Array;
  band: Uint8Array;
  weight: Uint8Array;
};

export const OTHER_TOPICS_BIT = 31;
