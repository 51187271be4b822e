import { createLoader, createSerializer } from 'nuqs/server';
import { describe, expect, it } from 'vitest';
import { countriesParams } from './countries-params.ts';
import { statisticParams, statisticsParams } from './statistics-params.ts';

describe.each([
  ['statistics', statisticsParams, ['?theme=digital,health-and-children&q=5G', '?q=trẻ em']],
  ['statistic', statisticParams, ['?country=NZL,ASEAN']],
  ['countries', countriesParams, ['?sort=last&level=3,none&q=laos', '?sort=name']],
] as const)('the address of %s', (_, params, searches) => {
  const load = createLoader(params);
  const serialize = createSerializer(params);

  it.each(searches.map((search) => [search]))('comes back as it was written: %s', (search) => {
    const values = load(search);
    expect(load(serialize(values as never))).toEqual(values);
  });
});

describe('nonsense', () => {
  it.each([
    [createLoader(statisticsParams)('?theme=<b>,digital'), { theme: ['digital'], q: '' }],
    [createLoader(countriesParams)('?sort=colour&level=9'), { sort: 'contact', level: [], q: '' }],
    [createLoader(statisticParams)('?country=%20'), { country: [] }],
  ])('reads as absent and never throws', (values, expected) => {
    expect(values).toEqual(expected);
  });
});
