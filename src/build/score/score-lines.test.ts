import { describe, expect, it } from 'vitest';
import { parseContract } from '#dataset/parse-contract.ts';
import { buildLine, buildPeople } from '../merge/line-builder.ts';
import { LabelSchema } from './label.ts';
import { scoreLines } from './score-lines.ts';

const quote = 'Bui Thanh Son held talks with Winston Peters in Hanoi';
const evidence = [{ quote, start: 0, end: quote.length }];
const label = parseContract(
  LabelSchema,
  {
    meetings: [
      {
        date: '2025-02-26',
        partners: ['NZL'],
        kind: 'talks',
        status: 'held',
        setting: 'bilateral',
        participants: ['Winston Peters'],
        evidence: quote,
      },
      {
        date: '2025-02-27',
        partners: ['AUS'],
        kind: 'visit',
        participants: ['Penny Wong'],
        weight: 'mention',
        evidence: 'another sentence',
      },
    ],
    statistics: [{ value: 3, unit: 'percent', what: 'trade growth', evidence: 'trade grew by three percent' }],
  },
  'label',
);
const labels = new Map([['a', label]]);

describe('scoreLines', () => {
  it('counts what was found, what was too much and what was missed', () => {
    const line = buildLine(
      'a',
      {},
      {
        meetings: [
          { date: '2025-02-26', participants: buildPeople('NZL Peters'), evidence, rule: 'meetings/right' },
          { date: '2025-02-26', partners: ['JPN'], rule: 'meetings/wrong' },
        ],
        statistics: [
          {
            value: 3,
            unit: '%',
            what: 'trade growth',
            evidence: [{ quote: 'trade grew by three percent', start: 0, end: 27 }],
          },
        ],
      },
    );
    const { report, misses } = scoreLines('test', labels, new Map([['a', line]]));
    expect(report.kinds[0]).toMatchObject({ tp: 1, fp: 1, fn: 1, precision: 0.5, recall: 0.5, coreRecall: 1 });
    expect(report.kinds[1]).toMatchObject({ tp: 1, fp: 0, fn: 0 });
    expect(report.rules.slice(0, 2)).toEqual([
      { rule: 'meetings/right', tp: 1, fp: 0, precision: 1 },
      { rule: 'meetings/wrong', tp: 0, fp: 1, precision: 0 },
    ]);
    expect(misses.map(({ side }) => side)).toEqual(['missed', 'extra']);
    expect(report.fields.find(({ field }) => field === 'date')).toMatchObject({ right: 1, of: 1 });
  });

  it.each([
    [
      'a date that contradicts the label',
      { date: '2025-02-25', participants: buildPeople('NZL Winston Peters'), evidence },
    ],
    [
      'another partner',
      { date: '2025-02-26', partners: ['AUS'], participants: buildPeople('NZL Winston Peters'), evidence },
    ],
    ['nobody in common and another sentence', { date: '2025-02-26' }],
  ])('does not pair %s', (_, meeting) => {
    const { report } = scoreLines('test', labels, new Map([['a', buildLine('a', {}, { meetings: [meeting] })]]));
    expect(report.kinds[0]).toMatchObject({ tp: 0, fp: 1, fn: 2 });
  });
});
