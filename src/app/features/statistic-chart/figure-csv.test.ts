import { expect, it } from 'vitest';
import type { Figure } from '../../charts/figure.ts';
import { figureCsv } from './figure-csv.ts';

const figure: Figure = {
  id: 'trade-nzl-2026',
  series: 'NZL',
  seriesLabel: 'New Zealand',
  what: '=trade, "two-way"',
  value: 3e9,
  unit: 'USD',
  kind: 'target',
  period: '2026',
  bound: 'exactly',
  sentence: '',
  derived: null,
};

it('writes exact values and quotes what needs quoting', () => {
  const [head, row] = figureCsv([figure], new Map(), new Map()).split('\r\n');
  expect(head?.startsWith('id,metric,what,partner,period,value,unit')).toBe(true);
  expect(row).toBe(`trade-nzl-2026,,"'=trade, ""two-way""",NZL,2026,3000000000,USD,target,exactly,,,,,,`);
});
