import { figureRule } from './figure-rule.ts';

/** Shares of a whole, and rates that something has: 'coverage exceeds 90%', 'accounting for 3.6 percent of exports'. */
export const rate = figureRule('rate', [
  {
    text: 'In Vietnam, the under-five mortality rate has dropped from 58‰ (1990) to 16.9‰ (2024).',
    reads: [
      { value: 58, unit: 'per mille', period: '1990' },
      { value: 16.9, unit: 'per mille', period: '2024' },
    ],
  },
  {
    text: 'Vaccination coverage for children under one in Vietnam exceeds 90%.',
    reads: [{ value: 90, unit: '%', bound: 'over' }],
  },
  { text: 'Trade of Vietnam rose 5% in 2024.', reads: [] },
]);
