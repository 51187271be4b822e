import { figureRule } from './figure-rule.ts';

/** By how many percent something rose or fell; a fall is negative. */
export const growth = figureRule('growth', [
  {
    text: 'Exports of Vietnam to Sweden rose by 14.2% to 403.93 million USD in 2024.',
    reads: [{ value: 14.2, unit: '%', what: 'growth of exports of Vietnam to Sweden', period: '2024' }],
  },
  {
    text: "Vietnam's arrivals fell 27 per cent in 2023.",
    reads: [{ value: -27, unit: '%', period: '2023' }],
  },
  {
    text: 'Vietnam saw a 40% increase in bilateral trade with New Zealand.',
    reads: [{ value: 40, what: 'growth of bilateral trade with New Zealand' }],
  },
  { text: 'Growth of Vietnam was the theme of the 7th dialogue.', reads: [] },
]);
