import * as v from 'valibot';
import { MEETING_LEVELS } from '../meeting.ts';
import { MergedAgreementSchema, MergedRelationshipSchema } from '../merged-record.ts';
import { ArticleRefSchema } from './article-ref.ts';
import { TargetSchema } from './index-file.ts';
import { MeetingRowSchema } from './meeting-row.ts';
import { CurrentLevelSchema, NameSchema, PARTNER_KINDS } from './partner-summary.ts';
import { PersonSchema } from './person.ts';
import { SeriesSchema } from './series.ts';

/** A point on the line of milestones; `id` is the relationship record that says it. */
export const MilestoneSchema = v.object({
  date: v.string(),
  type: v.picklist(['diplomatic-ties', 'partnership-level', 'anniversary', 'treaty-membership']),
  value: v.string(),
  /** The level's rank where `type` is 'partnership-level', else null. */
  rank: v.nullable(v.number()),
  id: v.string(),
});
export type Milestone = v.InferOutput<typeof MilestoneSchema>;

/** Contacts of one month at one level. Months without contact are left out. */
export const RhythmSchema = v.object({
  month: v.string(),
  level: v.picklist(MEETING_LEVELS),
  held: v.number(),
  planned: v.number(),
});

/** `countries/CODE.json`: the whole page of a country or organisation, but for the long tail of its meetings. */
export const CountryFileSchema = v.object({
  code: v.string(),
  kind: v.picklist(PARTNER_KINDS),
  slug: v.string(),
  name: NameSchema,
  /** The name in treaties, which may be the usual one; null where the lexicon has none. */
  official: v.nullable(NameSchema),
  /** ISO 3166-1 alpha-2; whoever has one has a flag. Null for organisations. */
  alpha2: v.nullable(v.string()),
  level: v.nullable(CurrentLevelSchema),
  /** Date of the newest meeting held and of the next planned one. */
  last: v.nullable(v.string()),
  next: v.nullable(v.string()),
  /** What the two aim at now, trade before all else; null where no article tells a target with its year. */
  target: v.nullable(TargetSchema),
  milestones: v.array(MilestoneSchema),
  /** Levels, ties, anniversaries and memberships with their evidence, oldest first. */
  relationships: v.array(MergedRelationshipSchema),
  agreements: v.array(MergedAgreementSchema),
  series: v.array(SeriesSchema),
  people: v.array(PersonSchema),
  rhythm: v.array(RhythmSchema),
  meetings: v.object({
    held: v.number(),
    planned: v.number(),
    /** At most thirty, newest first, planned ones included. */
    newest: v.array(MeetingRowSchema),
    /** Rows of all meetings with this partner, in date order. */
    rows: v.array(v.number()),
  }),
  /** Every article that tells something about this partner, newest first. */
  articles: v.array(ArticleRefSchema),
});
export type CountryFile = v.InferOutput<typeof CountryFileSchema>;
