import * as v from 'valibot';

export const PARTNER_KINDS = ['country', 'organisation'] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

/** A name in both languages of the interface. */
export const NameSchema = v.object({ en: v.string(), vi: v.string() });
export type Name = v.InferOutput<typeof NameSchema>;

/** The level of a partnership that is in force at the newest date of the data, and the record that says so. */
export const CurrentLevelSchema = v.object({
  value: v.string(),
  /** 0 partnership or cooperation of any name, 1 comprehensive, 2 strategic, 3 comprehensive strategic, 4 special. */
  rank: v.number(),
  since: v.nullable(v.string()),
  id: v.string(),
});
export type CurrentLevel = v.InferOutput<typeof CurrentLevelSchema>;

/** One line of the ladder of partners. */
export const PartnerSummarySchema = v.object({
  code: v.string(),
  kind: v.picklist(PARTNER_KINDS),
  slug: v.string(),
  name: NameSchema,
  /** Meetings held, and planned ones whose day has not passed. */
  meetings: v.number(),
  planned: v.number(),
  agreements: v.number(),
  statistics: v.number(),
  /** Date of the newest meeting held and of the next planned one. */
  last: v.nullable(v.string()),
  next: v.nullable(v.string()),
  level: v.nullable(CurrentLevelSchema),
  /** Contacts in each quarter up to the index's last quarter, one base-36 digit each, `z` for 35 and more. */
  rhythm: v.string(),
});
export type PartnerSummary = v.InferOutput<typeof PartnerSummarySchema>;

/** Digits of `rhythm` from counts, oldest first. */
export function encodeRhythm(counts: readonly number[]): string {
  return counts.map((count) => Math.min(count, 35).toString(36)).join('');
}

export function decodeRhythm(rhythm: string): number[] {
  return [...rhythm].map((digit) => Number.parseInt(digit, 36));
}
