import { figureRule } from './figure-rule.ts';

/** What somebody means to reach: 'raise two-way trade to 3 billion USD in 2026'. */
export const target = figureRule('target', [
  {
    text: 'Vietnam and New Zealand agreed on measures to raise two-way trade to 3 billion USD in 2026.',
    reads: [{ value: 3_000_000_000, unit: 'USD', period: '2026', what: 'two-way trade target, Vietnam - New Zealand' }],
  },
  {
    text: 'Vietnam and Indonesia set a new bilateral trade target of $18 billion by 2028.',
    reads: [{ value: 18_000_000_000, period: '2028' }],
  },
  { text: 'Trade between Vietnam and Laos reached 2 billion USD in 2024.', published: '2025-01-05', reads: [] },
]);
