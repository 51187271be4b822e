import { describe, expect, it } from 'vitest';
import type { ArticleLine } from '#dataset/article-line.ts';
import { decodeRhythm } from '#dataset/site/partner-summary.ts';
import { projectRoot } from '../data/project-root.ts';
import { buildLine, buildPeople } from '../merge/line-builder.ts';
import { Merger } from '../merge/merger.ts';
import { countryFile } from './country-files.ts';
import { readSections } from './gaps-file.ts';
import { indexFile } from './index-file.ts';
import { MetricBook } from './metric-book.ts';
import { PartnerBook } from './partner-book.ts';
import { monthsBetween, quarterOf } from './quarters.ts';
import { selfChecks } from './self-checks.ts';
import { buildSiteModel } from './site-model.ts';

const book = PartnerBook.read(`${projectRoot}/data/lexicon`);
const metrics = MetricBook.read(`${projectRoot}/data/lexicon`);
function modelOf(...lines: ArticleLine[]) {
  const merger = new Merger();
  for (const line of lines) merger.addLine(line);
  return buildSiteModel(merger.merge(), book);
}

const nzl = modelOf(
  buildLine(
    'a',
    { published: '2025-11-27' },
    {
      meetings: [
        {
          date: '2025-11-26',
          kind: 'talks',
          participants: buildPeople('VNM Pham Minh Chinh', 'NZL Christopher Luxon'),
        },
        { date: '2026-02', status: 'planned', kind: 'visit', participants: buildPeople('NZL Luxon') },
        {
          date: '2025-03-01',
          kind: 'phone-call',
          participants: buildPeople('VNM Phạm Minh Chính', 'NZL Winston Peters'),
        },
        { date: null, kind: 'reception' },
      ],
      relationships: [
        { value: 'Comprehensive Strategic Partnership', since: '2025-02' },
        { value: 'Strategic Partnership', since: '2020-07' },
        { type: 'diplomatic-ties', value: 'diplomatic ties', since: '1975-06-19' },
      ],
      agreements: [{ name: 'Action Plan 2025-2030', date: '2025-11-26' }],
      statistics: [
        { metric: 'two-way-trade', value: 1.3e9, period: '2024', partners: ['NZL'] },
        { metric: 'two-way-trade', value: 3e9, period: '2026', kind: 'target', partners: ['NZL'] },
      ],
    },
  ),
);

describe('the country file', () => {
  const file = countryFile(nzl, metrics, 'NZL');

  it('has the level in force, the milestones in order, and the last and next contact', () => {
    expect(file).toMatchObject({
      slug: 'new-zealand',
      level: { rank: 3, since: '2025-02' },
      last: '2025-11-26',
      next: '2026-02',
      target: { value: 3e9, latest: { value: 1.3e9 } },
    });
    expect(file.milestones.map(({ date, rank }) => [date, rank])).toEqual([
      ['1975-06-19', null],
      ['2020-07', 2],
      ['2025-02', 3],
    ]);
  });

  it('has the usual and the official name in both languages, and the code of its flag', () => {
    const talks = { partners: ['LAO'], participants: buildPeople('VNM Pham Minh Chinh', 'LAO Sonexay Siphandone') };
    const { name, official, alpha2 } = countryFile(modelOf(buildLine('b', {}, { meetings: [talks] })), metrics, 'LAO');
    expect({ name, official, alpha2 }).toEqual({
      name: { en: 'Laos', vi: 'Lào' },
      official: { en: "Lao People's Democratic Republic", vi: 'Cộng hòa Dân chủ Nhân dân Lào' },
      alpha2: 'LA',
    });
  });

  it('has its meetings newest first with the document of each, and rows of all', () => {
    expect(file.meetings.newest.map(({ date }) => date)).toEqual(['2026-02', '2025-11-26', '2025-03-01', null]);
    expect(file.meetings.newest[1]?.agreements.map(({ name }) => name)).toEqual(['Action Plan 2025-2030']);
    expect(file.meetings.rows).toEqual([0, 1, 2, 3]);
    expect(file.rhythm).toContainEqual({ month: '2025-11', level: 'minister', held: 1, planned: 0 });
  });

  it('has each person once, with the other spellings and the meetings held, not the planned ones', () => {
    const people = file.people.map(({ name, variants, rows }) => [name, variants, rows.length]);
    expect(people).toEqual([
      ['Pham Minh Chinh', ['Phạm Minh Chính'], 2],
      ['Christopher Luxon', [], 1],
      ['Winston Peters', [], 1],
    ]);
  });

  it('puts a target and what was reached into one series', () => {
    expect(file.series.map(({ key, form, points }) => [key, form, points.length])).toEqual([
      ['two-way-trade~USD~VNM~NZL', 'target', 2],
    ]);
  });
});

describe('the index', () => {
  const index = indexFile(nzl, 'hash', [], 0, metrics);

  it('counts, dates and ranks without a clock', () => {
    expect(index).toMatchObject({ asOf: '2025-11-27', from: '2025-03-01', to: '2025-11-26', lastQuarter: '2025-Q4' });
    expect(index.latest.map(({ date }) => date)).toEqual(['2025-11-26', '2025-03-01']);
    expect(index.coming.map(({ date }) => date)).toEqual(['2026-02']);
    expect(decodeRhythm(index.partners[0]?.rhythm ?? '').slice(-4)).toEqual([1, 0, 0, 1]);
    expect(index.months).toEqual({ first: '2025-03', counts: [1, 0, 0, 0, 0, 0, 0, 0, 1] });
  });

  it('counts as planned only what may still come', () => {
    const planned = ['2024-05-02', '2025-11', '2026-02', null].map((date, place) => ({
      date,
      status: 'planned' as const,
      kind: 'visit' as const,
      place: `Town ${place}`,
    }));
    const line = buildLine('a', { published: '2025-11-27' }, { meetings: planned });
    expect(indexFile(modelOf(line), 'hash', [], 0, metrics).partners).toMatchObject([{ planned: 3, next: '2025-11' }]);
  });

  it('tells the newest figure of a series with its sentence', () => {
    expect(index.headlines).toMatchObject([
      { metric: 'two-way-trade', value: 1.3e9, quote: 'a says so', before: null },
    ]);
  });

  it('sets a target beside the newest comparable figure', () => {
    expect(index.targets).toMatchObject([{ value: 3e9, period: '2026', latest: { value: 1.3e9, period: '2024' } }]);
  });
});

describe('self-checks', () => {
  it('find nothing in a dataset that agrees with itself', () => {
    expect(selfChecks(nzl)).toEqual([]);
  });

  it.each([
    [
      'levels only rise',
      buildLine(
        'a',
        {},
        {
          relationships: [
            { value: 'Comprehensive Strategic Partnership', since: '2010' },
            { value: 'Strategic Partnership', since: '2020' },
          ],
        },
      ),
    ],
    [
      'a visit contains its meetings',
      buildLine(
        'a',
        {},
        {
          meetings: [
            {
              kind: 'visit',
              date: '2025-02-25',
              dateEnd: '2025-02-28',
              participants: buildPeople('NZL Christopher Luxon'),
            },
            { date: '2025-03-02', participants: buildPeople('VNM To Lam', 'NZL Christopher Luxon') },
          ],
        },
      ),
    ],
  ])('say where it does not hold: %s', (check, line) => {
    expect(selfChecks(modelOf(line)).map((found) => found.check)).toEqual([check]);
  });

  it('list contradictions among sources', () => {
    const people = buildPeople('VNM To Lam', 'NZL Christopher Luxon');
    const model = modelOf(
      buildLine('a', {}, { meetings: [{ date: '2025-03-02', participants: people }] }),
      buildLine('b', {}, { meetings: [{ date: '2025-03-03', participants: people }] }),
    );
    expect(selfChecks(model)).toMatchObject([{ check: 'sources agree', message: 'date: 2025-03-02 / 2025-03-03' }]);
  });
});

it('reads the ledger of gaps as sections of plain text', () => {
  expect(readSections('# Gaps\n\nIntro *text*\ngoes on.\n\n## Partners\n- [Fiji](x): none\n- Nauru\n')).toEqual([
    { heading: 'Gaps', items: ['Intro text goes on.'] },
    { heading: 'Partners', items: ['Fiji: none', 'Nauru'] },
  ]);
});

it('counts quarters and months', () => {
  expect(['2025-01-01', '2025-03', '2025-12-31'].map(quarterOf)).toEqual(['2025-Q1', '2025-Q1', '2025-Q4']);
  expect(monthsBetween('2024-11', '2025-02')).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
});
