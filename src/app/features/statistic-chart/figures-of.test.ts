import { describe, expect, it } from 'vitest';
import type { Point, Series } from '../../../dataset/site/series.ts';
import { figuresOf } from './figures-of.ts';

const point = (what: string): Point => ({
  id: what,
  what,
  metric: 'm',
  value: 1,
  unit: 'USD',
  kind: 'level',
  period: '2024',
  subject: [],
  partners: [],
  bound: 'exactly',
  weight: 'core',
  rule: 'statistics/level',
  confidence: 0.9,
  band: 'sure',
  evidence: [{ quote: 'q', start: 0, end: 1, report: 0 }],
  reports: [
    { article: 'a', file: 'a.md', id: what, rule: 'statistics/level', confidence: 0.9, weight: 'core', said: {} },
  ],
  conflicts: [],
  aliases: [],
  derived: null,
});
const series = (partners: string[], ...whats: string[]): Series => ({
  key: partners.join(),
  metric: 'm',
  what: '',
  unit: 'USD',
  form: 'single',
  kinds: ['level'],
  subject: ['VNM', ...partners],
  partners,
  points: whats.map(point),
});
const keys = (...all: Series[]) =>
  figuresOf(all, (code) => code.toLowerCase()).map((figure) => [figure.series, figure.seriesLabel]);

describe('figuresOf', () => {
  it('makes one line a partner, whatever the articles call the trade', () => {
    expect(keys(series(['NZL'], 'turnover, Vietnam - New Zealand', 'trade Vietnam - New Zealand'))).toEqual([
      ['NZL', 'nzl'],
      ['NZL', 'nzl'],
    ]);
  });

  it('joins what is said of Vietnam alone under one name', () => {
    expect(keys(series([], 'e-commerce, Vietnam', 'growth of e-commerce, Vietnam'))).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it('names the line of Vietnam beside those of its partners, where it measures what all of them do', () => {
    const metric = 'two-way-trade';
    const all = [
      { ...series(['NZL'], 'trade Vietnam - New Zealand'), metric },
      { ...series([], 'two-way trade, Vietnam', 'commerce with the bloc, Vietnam'), metric },
    ];
    expect(keys(...all)).toEqual([
      ['NZL', 'nzl'],
      ['', ''],
      ['=commerce with the bloc', 'Commerce with the bloc'],
    ]);
  });

  it('keeps apart what is called differently', () => {
    expect(keys(series([], 'valid projects, Vietnam', 'projects in the bloc, Vietnam'))).toEqual([
      ['=valid projects', 'Valid projects'],
      ['=projects in the bloc', 'Projects in the bloc'],
    ]);
  });
});
