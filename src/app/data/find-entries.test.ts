import { describe, expect, it } from 'vitest';
import type { SearchFile } from '../../dataset/site/search-file.ts';
import { findEntries } from './find-entries.ts';

const file: SearchFile = {
  entries: [
    [0, 'NZL', 'New Zealand', 'Comprehensive Strategic Partnership', 'Niu Di-lân'],
    [0, 'JPN', 'Japan', '', 'Nhật Bản'],
    [1, 'to-lam', 'Tô Lâm', 'General Secretary', ''],
    [2, 'm1', 'Lê Hoài Trung, Winston Peters', 'Hanoi', 'New Zealand talks'],
    [3, '5g-coverage', '5G coverage', '91.2%', ''],
    [4, 'a1', 'A new year', 'VNA', ''],
  ],
};
const ids = (query: string) => findEntries(file, query, 5).map(({ kind, hits }) => [kind, hits.map(({ id }) => id)]);

describe('the search', () => {
  it.each([
    ['', []],
    ['  ', []],
    ['to lam', [['person', ['to-lam']]]],
    ['NHAT ban', [['partner', ['JPN']]]],
    ['nzl', [['partner', ['NZL']]]],
    ['peters hanoi', [['meeting', ['m1']]]],
    ['xyz', []],
    ['91.2', [['metric', ['5g-coverage']]]],
    ['ha noi', [['meeting', ['m1']]]],
    ['oai', [['meeting', ['m1']]]],
    [
      'ew',
      [
        ['partner', ['NZL']],
        ['meeting', ['m1']],
        ['article', ['a1']],
      ],
    ],
    ['ha', [['meeting', ['m1']]]],
  ])('finds %j in %j', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it('groups by kind and tells how many there are', () => {
    expect(ids('new')).toEqual([
      ['partner', ['NZL']],
      ['meeting', ['m1']],
      ['article', ['a1']],
    ]);
    const many: SearchFile = { entries: Array.from({ length: 9 }, (_, at) => [4, `a${at}`, `New ${at}`, '', '']) };
    expect(findEntries(many, 'new', 5)[0]).toMatchObject({ total: 9, hits: { length: 5 } });
  });
});
