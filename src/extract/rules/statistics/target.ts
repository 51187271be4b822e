import { figureRule } from './figure-rule.ts';

/** What somebody means to reach: 'raise two-way trade to 3 billion USD in 2026'. */
export const target = figureRule('target', [
  {
    text: 'Vietnam and Egypt agreed on steps to lift two-way trade to 4 billion USD in 2029.',
    reads: [{ value: 4_000_000_000, unit: 'USD', period: '2029', what: 'two-way trade target, Vietnam - Egypt' }],
  },
  {
    text: 'Vietnam and Indonesia set a new bilateral trade target of $18 billion by 2028.',
    reads: [{ value: 18_000_000_000, period: '2028' }],
  },
  { text: 'Trade between Vietnam and Laos reached 2 billion USD in 2024.', published: '2025-01-05', reads: [] },
]);
