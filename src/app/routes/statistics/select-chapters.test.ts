import { describe, expect, it } from 'vitest';
import type { MetricSummary } from '../../../dataset/site/statistics-file.ts';
import { selectChapters } from './select-chapters.ts';

const metric = (key: string, theme: string, points: number): MetricSummary => ({
  metric: key,
  name: { en: key, vi: `Chỉ số ${key}` },
  theme,
  form: 'single',
  points,
  series: 1,
  units: ['USD'],
  from: '2024',
  to: '2024',
  partners: [],
  latest: { what: key, value: 1, unit: 'USD', period: '2024', id: key },
});

const index = {
  themes: ['trade', 'digital', 'tourism', 'other'].map((theme) => ({ theme, name: { en: theme, vi: theme } })),
  metrics: [
    ...Array.from({ length: 8 }, (_, at) => metric(`trade-${at}`, 'trade', at)),
    metric('5g-coverage', 'digital', 1),
    metric('films', 'other', 1),
  ],
};

describe('selectChapters', () => {
  it('keeps the order of the themes and leaves out the empty ones', () => {
    expect(selectChapters(index, [], '').map((chapter) => chapter.theme)).toEqual(['trade', 'digital', 'other']);
  });

  it('draws what has most figures and lists the rest', () => {
    const trade = selectChapters(index, ['trade'], '')[0];
    expect(trade?.leads.map((one) => one.points)).toEqual([7, 6, 5, 4, 3, 2]);
    expect(trade?.others).toHaveLength(2);
  });

  it('lists what has no theme of its own', () => {
    expect(selectChapters(index, ['other'], '')[0]?.leads).toEqual([]);
  });

  it('finds words without accents', () => {
    expect(selectChapters(index, [], 'chi so 5g').flatMap((chapter) => chapter.leads)).toHaveLength(1);
  });
});
