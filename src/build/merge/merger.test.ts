import { describe, expect, it } from 'vitest';
import type { ArticleLine } from '#dataset/article-line.ts';
import type { MergedDataset } from '#dataset/merged-dataset.ts';
import { buildLine, buildPeople } from './line-builder.ts';
import { Merger } from './merger.ts';

function mergeLines(lines: readonly ArticleLine[]): MergedDataset {
  const merger = new Merger();
  for (const line of lines) merger.addLine(line);
  return merger.merge();
}

const visit = { date: '2025-02-26', partners: ['NZL'], kind: 'talks' as const };

describe('one meeting told by several outlets', () => {
  it.each([
    [
      'the same people, one name shortened',
      buildPeople('VNM Pham Minh Chinh', 'NZL Christopher Luxon'),
      buildPeople('VNM Phạm Minh Chính', 'NZL Luxon'),
      {},
    ],
    ['nobody named in one report', buildPeople('VNM Pham Minh Chinh', 'NZL Christopher Luxon'), [], {}],
    [
      'another word for the encounter',
      buildPeople('VNM Bui Thanh Son', 'NZL Winston Peters'),
      buildPeople('NZL Winston Peters'),
      { kind: 'reception' as const },
    ],
    [
      'the document that the same two signed',
      buildPeople('VNM Bui Thanh Son', 'NZL Winston Peters'),
      buildPeople('VNM Bui Thanh Son', 'NZL Winston Peters'),
      { kind: 'signing' as const },
    ],
    [
      'no date in one report',
      buildPeople('VNM Bui Thanh Son', 'NZL Winston Peters'),
      buildPeople('VNM Bui Thanh Son', 'NZL Winston Peters'),
      { date: null },
    ],
    [
      'only the month in one report',
      buildPeople('VNM Bui Thanh Son', 'NZL Winston Peters'),
      buildPeople('VNM Bui Thanh Son', 'NZL Winston Peters'),
      { date: '2025-02' },
    ],
    [
      'a day apart, same kind',
      buildPeople('VNM Bui Thanh Son', 'NZL Winston Peters'),
      buildPeople('VNM Bui Thanh Son', 'NZL Winston Peters'),
      { date: '2025-02-27' },
    ],
  ])('is one record: %s', (_, first, second, other) => {
    const merged = mergeLines([
      buildLine('a', { published: '2025-02-27' }, { meetings: [{ ...visit, participants: first }] }),
      buildLine('b', { published: '2025-02-28' }, { meetings: [{ ...visit, participants: second, ...other }] }),
    ]);
    expect(merged.meetings).toHaveLength(1);
    expect(merged.meetings[0]?.reports.map(({ article }) => article)).toEqual(['a', 'b']);
  });

  it('is one record: a dialogue told without its people, whose level is not known', () => {
    const dialogue = { ...visit, kind: 'dialogue' as const };
    const people = buildPeople('VNM Nguyen Minh Vu', 'NZL Brook Barrington');
    const merged = mergeLines([
      buildLine('a', {}, { meetings: [{ ...dialogue, level: 'deputy-minister', participants: people }] }),
      buildLine('b', {}, { meetings: [{ ...dialogue, level: 'people', participants: [] }] }),
    ]);
    expect(merged.meetings).toHaveLength(1);
  });

  it.each([
    [{}, 1],
    [{ place: 'Wellington' }, 2],
    [{ status: 'held' as const }, 2],
    [{ date: '2027' }, 2],
  ])('a round that two outlets foresee without its people, told by the other with %o: %i', (other, count) => {
    const round = { ...visit, kind: 'dialogue' as const, status: 'planned' as const, date: '2026', place: 'Hanoi' };
    const merged = mergeLines([
      buildLine('a', {}, { meetings: [{ ...round, participants: [] }] }),
      buildLine('b', {}, { meetings: [{ ...round, participants: [], ...other }] }),
    ]);
    expect(merged.meetings).toHaveLength(count);
  });

  it('puts talks with the talks whose day another outlet leaves open, and not with the dinner of that day', () => {
    const people = { participants: buildPeople('VNM To Lam', 'NZL Christopher Luxon') };
    const merged = mergeLines([
      buildLine('a', { published: '2025-02-27' }, { meetings: [{ ...visit, ...people }] }),
      buildLine(
        'b',
        { published: '2025-02-28' },
        {
          meetings: [
            { ...visit, ...people, kind: 'reception' },
            { ...visit, ...people, date: '2025-02' },
          ],
        },
      ),
    ]);
    expect(merged.meetings.map(({ kind, reports }) => [kind, reports.length])).toEqual([
      ['reception', 1],
      ['talks', 2],
    ]);
  });

  it.each([
    [
      'a document signed by others',
      buildPeople('VNM Nguyen Minh Vu', 'NZL Brook Barrington'),
      buildPeople('VNM Bui Thanh Son', 'NZL Winston Peters'),
      { kind: 'signing' as const },
    ],
    [
      'two men of similar names',
      buildPeople('VNM Nguyen Xuan Thang', 'NZL Winston Peters'),
      buildPeople('VNM Nguyen Van Thang', 'NZL Winston Peters'),
      {},
    ],
    [
      'a visitor received by two leaders',
      buildPeople('VNM To Lam', 'NZL Christopher Luxon'),
      buildPeople('VNM Luong Cuong', 'NZL Christopher Luxon'),
      {},
    ],
    ['another partner', buildPeople('VNM To Lam'), buildPeople('VNM To Lam'), { partners: ['AUS'] }],
    [
      'a phone call and talks',
      buildPeople('VNM To Lam', 'NZL Christopher Luxon'),
      buildPeople('VNM To Lam', 'NZL Christopher Luxon'),
      { kind: 'phone-call' as const },
    ],
    [
      'a month apart',
      buildPeople('VNM To Lam', 'NZL Christopher Luxon'),
      buildPeople('VNM To Lam', 'NZL Christopher Luxon'),
      { date: '2025-03-26' },
    ],
    [
      'leaders with their ministers, and the ministers alone',
      buildPeople('VNM To Lam', 'VNM Bui Thanh Son', 'NZL Christopher Luxon', 'NZL Winston Peters'),
      buildPeople('VNM Bui Thanh Son', 'NZL Winston Peters'),
      { level: 'head-of-state' as const },
    ],
  ])('stays two records: %s', (_, first, second, other) => {
    const merged = mergeLines([
      buildLine('a', { published: '2025-02-27' }, { meetings: [{ ...visit, participants: first }] }),
      buildLine('b', { published: '2025-02-28' }, { meetings: [{ ...visit, participants: second, ...other }] }),
    ]);
    expect(merged.meetings).toHaveLength(2);
  });

  it('leaves a nameless report alone when two meetings of the day fit it', () => {
    const merged = mergeLines([
      buildLine(
        'a',
        {},
        { meetings: [{ ...visit, participants: buildPeople('VNM To Lam', 'NZL Christopher Luxon') }] },
      ),
      buildLine(
        'b',
        {},
        { meetings: [{ ...visit, participants: buildPeople('VNM Luong Cuong', 'NZL Winston Peters') }] },
      ),
      buildLine('c', {}, { meetings: [visit] }),
    ]);
    expect(merged.meetings).toHaveLength(3);
  });

  it('keeps both dates where two outlets contradict each other, and lowers the band', () => {
    const participants = buildPeople('VNM Bui Thanh Son', 'NZL Winston Peters');
    const [meeting] = mergeLines([
      buildLine('a', {}, { meetings: [{ ...visit, participants, place: 'Hanoi' }] }),
      buildLine('b', {}, { meetings: [{ ...visit, participants, date: '2025-02-27', place: 'Wellington' }] }),
    ]).meetings;
    expect(meeting?.conflicts.map(({ field }) => field)).toEqual(['date', 'place']);
    expect(meeting?.band).toBe('likely');
    expect(meeting?.reports[1]?.said).toMatchObject({ date: '2025-02-27', place: 'Wellington' });
  });

  it('has a readable id, and the ids of its other reports as aliases', () => {
    const participants = buildPeople('VNM Hoang Xuan Chien', 'PHL Irineo C. Espino');
    const phl = { date: '2025-11-26', partners: ['PHL'], kind: 'dialogue' as const, topics: ['defence'], participants };
    const [meeting] = mergeLines([
      buildLine('a', { published: '2025-11-27' }, { meetings: [phl] }),
      buildLine('b', { published: '2025-11-28' }, { meetings: [{ ...phl, date: '2025-11' }] }),
    ]).meetings;
    expect(meeting?.id).toBe('2025-11-26-phl-defence-dialogue-hoang-xuan-chien-irineo-espino');
    expect(meeting?.aliases).toEqual(['2025-11-phl-defence-dialogue-hoang-xuan-chien-irineo-espino']);
  });
});

describe('figures, levels and documents of several articles', () => {
  const trade = { metric: 'two-way-trade', partners: ['NZL'], period: '2024', unit: 'USD' };

  it('makes one figure of the same value told twice, and keeps a contradicting value beside it', () => {
    const { statistics } = mergeLines([
      buildLine('a', {}, { statistics: [{ ...trade, value: 1.3e9 }] }),
      buildLine('b', {}, { statistics: [{ ...trade, value: 1.3e9 }] }),
      buildLine('c', {}, { statistics: [{ ...trade, value: 1.5e9 }] }),
    ]);
    expect(statistics).toHaveLength(1);
    expect(statistics[0]).toMatchObject({ value: 1.3e9, id: '2024-nzl-two-way-trade-1-3bn-usd' });
    expect(statistics[0]?.conflicts).toEqual([
      {
        field: 'value',
        values: [
          { value: 1.3e9, reports: [0, 1] },
          { value: 1.5e9, reports: [2] },
        ],
      },
    ]);
  });

  it('takes the exact figure over a rounded one without calling it a contradiction', () => {
    const { statistics } = mergeLines([
      buildLine('a', {}, { statistics: [{ ...trade, value: 1.3e9, bound: 'over' }] }),
      buildLine('b', {}, { statistics: [{ ...trade, value: 1.34e9 }] }),
    ]);
    expect(statistics).toHaveLength(1);
    expect(statistics[0]).toMatchObject({ value: 1.34e9, bound: 'exactly', conflicts: [] });
  });

  it('keeps the two ends of a range as two figures', () => {
    const { statistics } = mergeLines([
      buildLine(
        'a',
        {},
        {
          statistics: [
            { ...trade, value: 20e9 },
            { ...trade, value: 25e9 },
          ],
        },
      ),
      buildLine('b', {}, { statistics: [{ ...trade, value: 20e9 }] }),
    ]);
    expect(statistics).toHaveLength(2);
  });

  it('merges a level told under two wordings, with the finer date', () => {
    const { relationships } = mergeLines([
      buildLine('a', {}, { relationships: [{ value: 'Comprehensive Strategic Partnership', since: '2025' }] }),
      buildLine('b', {}, { relationships: [{ value: 'comprehensive strategic partnership', since: '2025-02' }] }),
    ]);
    expect(relationships).toHaveLength(1);
    expect(relationships[0]).toMatchObject({ since: '2025-02', conflicts: [] });
  });

  it('merges a document that was planned and then signed, and not another of the same kind', () => {
    const { agreements } = mergeLines([
      buildLine(
        'a',
        { published: '2025-11-20' },
        { agreements: [{ name: 'Action Plan 2025-2030', status: 'planned' }] },
      ),
      buildLine(
        'b',
        { published: '2025-11-27' },
        { agreements: [{ name: 'the Action Plan 2025-2030', date: '2025-11-26' }] },
      ),
      buildLine(
        'c',
        { published: '2025-11-27' },
        { agreements: [{ name: 'Action Plan on education', date: '2025-11-26' }] },
      ),
    ]);
    expect(agreements).toHaveLength(2);
    expect(agreements.find(({ reports }) => reports.length === 2)).toMatchObject({
      status: 'signed',
      date: '2025-11-26',
    });
  });
});

describe('what is not a line', () => {
  it.each([
    ['not JSON', 'hello', /standard input:3: Unexpected text/],
    [
      'an unknown country form',
      JSON.stringify(buildLine('a', {}, { meetings: [{ partners: ['New Zealand'] }] })),
      /standard input:3, meetings\.0\.partners\.0/,
    ],
    [
      'a day that does not exist',
      JSON.stringify(buildLine('a', {}, { meetings: [{ date: '2025-02-30' }] })),
      /standard input:3, meetings\.0\.date: Unexpected date "2025-02-30"/,
    ],
  ])('is refused with its place: %s', (_, text, message) => {
    expect(() => new Merger().addText(text, 'standard input:3')).toThrow(message);
  });

  it('is one treaty in force however far apart it is spoken of, and another while it is only signed', () => {
    const treaty = (name: string, more: object = {}) => ({
      agreements: [
        { name, kind: 'treaty' as const, status: 'in-force' as const, date: null, partners: ['MLT'], ...more },
      ],
    });
    const { agreements } = mergeLines([
      buildLine(
        'a',
        { published: '2020-09-01' },
        treaty('Malta-Vietnam Free Trade Agreement (MVFTA)', { date: '2020-08-01' }),
      ),
      buildLine('b', { published: '2023-05-02' }, treaty('Free trade agreement between Vietnam and Malta (MVFTA)')),
      buildLine('c', { published: '2024-05-02' }, treaty('Viet Nam-Malta Investment Agreement (MVIPA)')),
      buildLine(
        'd',
        { published: '2019-07-01' },
        treaty('Malta-Vietnam Free Trade Agreement (MVFTA)', { status: 'signed', date: '2019-06-30' }),
      ),
    ]);
    expect(agreements.map(({ reports }) => reports.length).sort()).toEqual([1, 1, 2]);
    expect(agreements.find(({ reports }) => reports.length === 2)).toMatchObject({ date: '2020-08-01' });
  });
});
