import * as v from 'valibot';
import { AGREEMENT_STATUSES } from '../agreement.ts';
import { BANDS } from '../confidence-band.ts';
import { WEIGHTS } from '../evidence.ts';
import { MEETING_KINDS, MEETING_LEVELS, MEETING_SETTINGS, MEETING_STATUSES, ParticipantSchema } from '../meeting.ts';

/** A meeting as lists and opened rows show it; its quotations are in the evidence chunk of the same number. */
export const MeetingRowSchema = v.object({
  id: v.string(),
  /** Position in date order, over all meetings: index into facets.bin, `chunkOf(row)` is its chunk. */
  row: v.number(),
  date: v.nullable(v.string()),
  dateEnd: v.nullable(v.string()),
  partners: v.array(v.string()),
  setting: v.picklist(MEETING_SETTINGS),
  status: v.picklist(MEETING_STATUSES),
  kind: v.picklist(MEETING_KINDS),
  level: v.picklist(MEETING_LEVELS),
  place: v.nullable(v.string()),
  participants: v.array(ParticipantSchema),
  topics: v.array(v.string()),
  weight: v.picklist(WEIGHTS),
  band: v.picklist(BANDS),
  /** How many articles, and how many different outlets, report it. */
  reports: v.number(),
  outlets: v.number(),
  /** Fields on which the reports contradict each other. */
  conflicts: v.array(v.string()),
  /** Documents signed, adopted or planned at this encounter. */
  agreements: v.array(v.object({ id: v.string(), name: v.string(), status: v.picklist(AGREEMENT_STATUSES) })),
});
export type MeetingRow = v.InferOutput<typeof MeetingRowSchema>;

/** `meetings/N.json`: up to 512 rows in date order, oldest first; undated meetings come before all others. */
export const MeetingChunkSchema = v.object({ chunk: v.number(), rows: v.array(MeetingRowSchema) });
export type MeetingChunk = v.InferOutput<typeof MeetingChunkSchema>;
