import { createLoader, createSerializer } from 'nuqs/server';
import { describe, expect, it } from 'vitest';
import { timelineParams } from './timeline-params.ts';

const load = createLoader(timelineParams);
const serialize = createSerializer(timelineParams);

describe('the filters in the address', () => {
  it.each([
    ['?country=NZL,AUS&from=2024-01&to=2025&kind=talks&level=minister&status=planned&topic=trade&q=gạo&sure=true'],
    ['?country=ASEAN'],
    ['?from=2024-02-29'],
    ['?q=a%26b'],
  ])('come back as they were written: %s', (search) => {
    const values = load(search);
    expect(load(serialize(values))).toEqual(values);
  });

  it.each([
    ['?country=%00,VNMVNMVNMVNMVNMVNM', 'country', []],
    ['?country=nzl,NZL', 'country', ['NZL']],
    ['?from=2024-02-31', 'from', null],
    ['?from=yesterday', 'from', null],
    ['?kind=talks,waltz', 'kind', ['talks']],
    ['?level=,,', 'level', []],
    ['?status=maybe', 'status', []],
    ['?sure=perhaps', 'sure', false],
    ['?topic=<script>', 'topic', []],
  ] as const)('read nonsense as absent and never throw: %s', (search, key, expected) => {
    expect(load(search)[key]).toEqual(expected);
  });
});
