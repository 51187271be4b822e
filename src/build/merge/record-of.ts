import type { Agreement } from '#dataset/agreement.ts';
import type { Meeting } from '#dataset/meeting.ts';
import type { Relationship } from '#dataset/relationship.ts';
import type { Statistic } from '#dataset/statistic.ts';

/** What one article's line holds of each kind. */
export type RecordOf = {
  meetings: Meeting;
  statistics: Statistic;
  relationships: Relationship;
  agreements: Agreement;
};
