import { expect, it } from 'vitest';
import { parseContract } from '#dataset/parse-contract.ts';
import { prepareArticle, RULES } from '#extract/pipeline.ts';
import { ablate } from './ablate.ts';
import { LabelSchema } from './label.ts';

const TALKS =
  'Foreign Minister Bui Thanh Son held talks with Fijian Foreign Minister Inoke Kubuabola in Hanoi on June 3.';
const VISIT = 'Peruvian President Dina Boluarte paid an official visit to Vietnam from June 4 to 6.';

const labelOf = (article: string, meetings: object[]) =>
  parseContract(LabelSchema, { article, meetings, statistics: [], relationships: [], agreements: [] }, article);

const talks = {
  date: '2025-06-03',
  dateEnd: null,
  partners: ['FJI'],
  setting: 'bilateral',
  status: 'held',
  kind: 'talks',
  place: 'Hanoi',
  participants: ['Bui Thanh Son', 'Inoke Kubuabola'],
  topics: [],
  weight: 'core',
  evidence: TALKS,
};

const articles = new Map(
  Object.entries({ talks: TALKS, visit: VISIT }).map(([id, text]) => [
    id,
    prepareArticle({ id, file: `${id}.txt`, text, meta: { published: '2025-06-12' } }),
  ]),
);

it('says what a rule earns and what it costs when the articles are read without it', () => {
  const labels = new Map([
    ['talks', labelOf('talks.txt', [talks])],
    ['visit', labelOf('visit.txt', [])],
  ]);
  const meetings = RULES.meetings.filter(({ id }) => id === 'meetings/active' || id === 'meetings/visit');
  const worth = new Map(ablate(labels, articles, { ...RULES, meetings }).map((rule) => [rule.rule, rule]));
  expect(worth.get('meetings/active')).toMatchObject({ right: 1, wrong: 0, without: 0 });
  expect(worth.get('meetings/visit')).toMatchObject({ right: 0, wrong: 1, without: 1, worth: -0.333 });
  expect(worth.get('statistics/level')).toMatchObject({ right: 0, wrong: 0, worth: 0 });
});

it('counts what another rule says in its place', () => {
  const labels = new Map([['talks', labelOf('talks.txt', [talks])]]);
  const active = ablate(labels, articles).find(({ rule }) => rule === 'meetings/active');
  expect(active).toMatchObject({ right: 1, without: active?.with, worth: 0 });
});
