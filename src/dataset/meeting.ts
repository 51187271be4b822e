import * as v from 'valibot';
import { provenance } from './evidence.ts';
import { PartialDateSchema } from './partial-date.ts';
import { PartnerCodeSchema, SideSchema } from './partner.ts';

export const MEETING_KINDS = [
  'talks',
  'visit',
  'reception',
  'phone-call',
  'dialogue',
  'signing',
  'ceremony',
  'sidelines',
  'conference',
  'other',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** Rank of the highest person on Vietnam's side, or of the event where nobody is named; ordered from the top. */
export const MEETING_LEVELS = [
  'party-leader',
  'head-of-state',
  'head-of-government',
  'parliament',
  'minister',
  'deputy-minister',
  'ambassador',
  'military',
  'local',
  'party',
  'people',
] as const;
export type MeetingLevel = (typeof MEETING_LEVELS)[number];

export const MEETING_STATUSES = ['held', 'planned'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export const MEETING_SETTINGS = ['bilateral', 'multilateral'] as const;
export type MeetingSetting = (typeof MEETING_SETTINGS)[number];

export const ParticipantSchema = v.object({
  name: v.pipe(v.string(), v.minLength(1)),
  role: v.nullable(v.string()),
  side: SideSchema,
});
export type Participant = v.InferOutput<typeof ParticipantSchema>;

/** One encounter as one article tells it: the fullest value of its headline, caption and body in each slot. */
export const MeetingSchema = v.object({
  ...provenance,
  date: v.nullable(PartialDateSchema),
  dateEnd: v.nullable(PartialDateSchema),
  partners: v.array(PartnerCodeSchema),
  setting: v.picklist(MEETING_SETTINGS),
  status: v.picklist(MEETING_STATUSES),
  kind: v.picklist(MEETING_KINDS),
  level: v.picklist(MEETING_LEVELS),
  place: v.nullable(v.string()),
  participants: v.array(ParticipantSchema),
  topics: v.array(v.string()),
});
export type Meeting = v.InferOutput<typeof MeetingSchema>;
