import fc from 'fast-check';
import type { ArticleLine } from '#dataset/article-line.ts';
import { buildLine, buildPeople } from './line-builder.ts';

const PEOPLE = [
  'VNM To Lam',
  'VNM Tô Lâm',
  'VNM Pham Minh Chinh',
  'NZL Christopher Luxon',
  'NZL Luxon',
  'NZL Winston Peters',
  'JPN Ishiba Shigeru',
];
const date = fc.option(fc.constantFrom('2025-02-26', '2025-02-27', '2025-02', '2025', '2024-07-01'));
const confidence = fc.constantFrom(0.7, 0.8, 0.95);

const meeting = fc.record({
  date,
  partners: fc.constantFrom<string[]>(['NZL'], ['JPN'], ['JPN', 'NZL']),
  kind: fc.constantFrom('talks', 'reception', 'visit', 'phone-call'),
  level: fc.constantFrom('minister', 'head-of-government'),
  status: fc.constantFrom('held', 'planned'),
  place: fc.option(fc.constantFrom('Hanoi', 'Wellington')),
  participants: fc.subarray(PEOPLE, { maxLength: 3 }).map((people) => buildPeople(...people)),
  topics: fc.subarray(['trade', 'defence']),
  confidence,
});
const statistic = fc.record({
  value: fc.constantFrom(1.3e9, 1.35e9, 5e9, -2),
  period: fc.option(fc.constantFrom('2024', '2025', '2020/2025')),
  partners: fc.constantFrom<string[]>(['NZL'], []),
  bound: fc.constantFrom('exactly', 'over'),
  confidence,
});
const relationship = fc.record({
  value: fc.constantFrom('Strategic Partnership', 'strategic partnership', 'Comprehensive Partnership'),
  since: date,
  confidence,
});
const agreement = fc.record({ name: fc.constantFrom('Action Plan', 'Action Plan on trade'), date, confidence });

/** A few articles that often tell of the same things, with distinct ids. */
export const arbitraryLines: fc.Arbitrary<ArticleLine[]> = fc
  .array(
    fc.record({
      published: fc.option(fc.constantFrom('2025-02-27', '2025-02-28', '2025-03-30')),
      outlet: fc.option(fc.constantFrom('VNA', 'VNS')),
      meetings: fc.array(meeting, { maxLength: 3 }),
      statistics: fc.array(statistic, { maxLength: 2 }),
      relationships: fc.array(relationship, { maxLength: 2 }),
      agreements: fc.array(agreement, { maxLength: 2 }),
    }),
    { maxLength: 7 },
  )
  .map((articles) =>
    articles.map(({ published, outlet, ...parts }, i) =>
      buildLine(`a${i}`, { published, outlet }, parts as Parameters<typeof buildLine>[2]),
    ),
  );
