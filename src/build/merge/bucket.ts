import type { RecordKind } from '#dataset/article-line.ts';
import { levelName } from '#dataset/partnership-level.ts';
import type { Relationship } from '#dataset/relationship.ts';
import type { Statistic } from '#dataset/statistic.ts';
import { codeList } from './code-list.ts';
import type { RecordOf } from './record-of.ts';
import { slug } from './slug.ts';

/** The bucket of a record: two that are told of one thing lie in the same. Meetings and documents are compared one by one. */
export const bucketOf: { [K in RecordKind]: (record: RecordOf[K]) => string } = {
  meetings: () => '',
  statistics: seriesPoint,
  relationships: standingFact,
  agreements: () => '',
};

function seriesPoint({ metric, unit, kind, period, partners, subject }: Statistic): string {
  return `${metric}|${unit}|${kind}|${period ?? ''}|${codeList(partners)}|${codeList(subject)}`;
}

function standingFact({ partner, type, value }: Relationship): string {
  switch (type) {
    case 'partnership-level':
      return `${partner}|${type}|${slug(levelName(value), 12)}`;
    case 'diplomatic-ties':
      return `${partner}|${type}`;
    case 'anniversary':
      return `${partner}|${type}|${/\d+/.exec(value)?.[0] ?? ''}|${slug(value.replace(/\d+(?:st|nd|rd|th)?/g, ''), 12)}`;
    case 'treaty-membership':
      return `${partner}|${type}|${slug(value, 12)}`;
  }
}
