import { expect, test } from 'vitest';
import type { Person } from '../../cast/person-registry.ts';
import { buildTelling } from '../../story/build-telling.ts';
import { withNameBeside } from './with-name-beside.ts';

function person(name: string, side: string): Person {
  return {
    name,
    tokens: name.toLowerCase().split(' '),
    side,
    role: null,
    roles: new Set(),
    counterpartRoles: new Set(),
    level: null,
    vietnameseName: false,
    votes: new Map(),
    seenIn: new Map(),
  };
}

const [mai, kover] = [person('Phan Van Mai', 'VNM'), person('Laszlo Kover', 'HUN')];
const office = buildTelling({ vietnam: [mai], offices: ['consul general'] });
const named = buildTelling({ vietnam: [mai], foreign: [kover], rule: 'meetings/side-by-side' });

test.each([
  ['the name that a rule without grammar has read', office, named, [kover]],
  ['no name that an exact rule has read of somebody else', office, { ...named, rule: 'meetings/active' }, []],
  ['no name of another sentence', office, { ...named, sentence: 3 }, []],
  ['no name of another day', office, { ...named, date: '2025-06-04' }, []],
  ['no name where several offices are told', { ...office, offices: ['consul general', 'speaker'] }, named, []],
])('an office gets %s', (_, told, other, foreign) => {
  expect(withNameBeside([told, other])[0]!.foreign).toEqual(foreign);
});
