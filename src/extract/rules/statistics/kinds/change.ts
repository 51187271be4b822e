import { figureRule } from './figure-rule.ts';

/** Changes in the unit of the thing itself, and multiples over years: 'an increase of 291 dong', 'three times its size of 2020'. */
export const change = figureRule('change', [
  {
    text: 'Trade between Vietnam and Mongolia more than doubled between 2018 and 2022.',
    reads: [{ value: 2, unit: 'times', bound: 'over' }],
  },
  { text: 'The index of Vietnam rose by 2.5 percentage points.', reads: [{ value: 2.5, unit: 'pp' }] },
  {
    text: 'The speed of the ports of Vietnam came to 140 km/h, a climb of 12 places since 2020.',
    published: '2025-03-02',
    reads: [{ value: 12, unit: 'places' }],
  },
  {
    text: 'Vietnam and Malta want to double their two-way trade in the next four years.',
    reads: [],
  },
  {
    text: 'Trade of Vietnam with Malta in May was worth 8 million USD. The exports doubled.',
    reads: [],
  },
  { text: 'He has visited Vietnam three times.', reads: [] },
  { text: 'The minister called on Vietnam and Peru to work twice as hard.', reads: [] },
]);
