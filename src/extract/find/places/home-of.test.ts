import { describe, expect, test } from 'vitest';
import lexicon from '#lexicon/outlets.json' with { type: 'json' };
import { homeOf } from './home-of.ts';

describe('the country of an outlet', () => {
  test.each(lexicon.outlets)('$example is of $country', ({ example, country }) => {
    expect(homeOf(example)).toBe(country);
  });

  test.each([
    ['Vientiane Times', 'LAO'],
    ['Ministry of Foreign Affairs of Panama', 'PAN'],
    ['Embassy of Ireland in Viet Nam', 'IRL'],
  ])('%s by the place in its name', (outlet, country) => {
    expect(homeOf(outlet)).toBe(country);
  });

  test.each(['VNA', 'Viet Nam News', 'Reuters', 'Hanoi Times', null])('%s is of none', (outlet) => {
    expect(homeOf(outlet)).toBeNull();
  });
});
