import * as v from 'valibot';
import { provenance } from './evidence.ts';
import { PartialDateSchema } from './partial-date.ts';
import { PartnerCodeSchema } from './partner.ts';

export const STATISTIC_KINDS = ['level', 'growth', 'change', 'target', 'rank', 'rate', 'count', 'aid'] as const;
export type StatisticKind = (typeof STATISTIC_KINDS)[number];

export const BOUNDS = ['exactly', 'over', 'under', 'about'] as const;
export type Bound = (typeof BOUNDS)[number];

/** `2025`, `2025-01`, `2025-01-16`, or a span `2020/2025`. */
export const PeriodSchema = v.pipe(
  v.string(),
  v.check(
    (text) => text.split('/').length <= 2 && text.split('/').every((end) => v.is(PartialDateSchema, end)),
    'Expected a partial date or two of them joined by "/"',
  ),
);

/** One cited quantity and what it measures. `value` is in base units: 36 billion USD is 36000000000, 91.2% is 91.2. */
export const StatisticSchema = v.object({
  ...provenance,
  /** What the number measures, in a few words of the text's own noun phrase: `two-way trade Vietnam - Myanmar`. */
  what: v.pipe(v.string(), v.minLength(1)),
  /** Key of the series the figure belongs to (data/lexicon/metrics.json), or a slug of `what`. */
  metric: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  value: v.number(),
  /** `%`, an ISO 4217 code, `people`, `rank`, `times`, `per mille`, `pp`, or the counted noun in the plural. */
  unit: v.pipe(v.string(), v.minLength(1)),
  kind: v.picklist(STATISTIC_KINDS),
  period: v.nullable(PeriodSchema),
  /** Whom the figure describes: country or organisation codes, VNM included. */
  subject: v.array(v.string()),
  partners: v.array(PartnerCodeSchema),
  bound: v.picklist(BOUNDS),
});
export type Statistic = v.InferOutput<typeof StatisticSchema>;
