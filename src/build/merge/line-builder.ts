import type { Agreement } from '#dataset/agreement.ts';
import type { ArticleHead, ArticleLine } from '#dataset/article-line.ts';
import type { Meeting } from '#dataset/meeting.ts';
import type { Relationship } from '#dataset/relationship.ts';
import type { Statistic } from '#dataset/statistic.ts';

type Parts = {
  meetings?: Partial<Meeting>[];
  statistics?: Partial<Statistic>[];
  relationships?: Partial<Relationship>[];
  agreements?: Partial<Agreement>[];
};

/** Builds a whole line of `extract` from what a test cares about. */
export function buildLine(id: string, head: Partial<ArticleHead>, parts: Parts): ArticleLine {
  const provenance = (kind: string, i: number) => ({
    id: `${kind}-${i}`,
    weight: 'core' as const,
    evidence: [{ quote: `${id} says so`, start: i * 100, end: i * 100 + id.length + 8 }],
    rule: `${kind}/built`,
    confidence: 0.9,
  });
  return {
    article: {
      id,
      file: `${id}.md`,
      title: id,
      outlet: `outlet of ${id}`,
      url: null,
      published: null,
      lang: 'en',
      ...head,
    },
    meetings: (parts.meetings ?? []).map((part, i) => ({
      ...provenance('meetings', i),
      date: null,
      dateEnd: null,
      partners: ['NZL'],
      setting: 'bilateral',
      status: 'held',
      kind: 'talks',
      level: 'minister',
      place: null,
      participants: [],
      topics: [],
      ...part,
    })),
    statistics: (parts.statistics ?? []).map((part, i) => ({
      ...provenance('statistics', i),
      what: 'two-way trade',
      metric: 'two-way-trade',
      value: 1,
      unit: 'USD',
      kind: 'level',
      period: null,
      subject: ['VNM'],
      partners: [],
      bound: 'exactly',
      ...part,
    })),
    relationships: (parts.relationships ?? []).map((part, i) => ({
      ...provenance('relationships', i),
      partner: 'NZL',
      type: 'partnership-level',
      value: 'Strategic Partnership',
      since: null,
      ...part,
    })),
    agreements: (parts.agreements ?? []).map((part, i) => ({
      ...provenance('agreements', i),
      partners: ['NZL'],
      name: 'Action Plan',
      kind: 'action-plan',
      status: 'signed',
      date: null,
      ...part,
    })),
    notes: [],
  };
}

/** People of a meeting from 'VNM Pham Minh Chinh' and the like. */
export function buildPeople(...people: string[]): Meeting['participants'] {
  return people.map((person) => ({ name: person.slice(4), role: null, side: person.slice(0, 3) }));
}
