import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../cast/person-registry.ts';
import { buildTelling } from '../../story/build-telling.ts';
import type { Telling } from '../../story/telling.ts';
import { joinTellings } from './join-tellings.ts';

function person(name: string, side: string): Person {
  const tokens = name.toLowerCase().split(' ');
  return {
    name,
    tokens,
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

const chinh = person('Pham Minh Chinh', 'VNM');
const sulyok = person('Tamas Sulyok', 'HUN');
const magyar = person('Laszlo Kover', 'HUN');

const at = (sentence: number, fields: Partial<Telling>): Telling =>
  buildTelling({
    sentence,
    span: { start: sentence * 100, end: sentence * 100 + 90 },
    vietnam: [chinh],
    foreign: [sulyok],
    dated: true,
    ...fields,
  });

const tellings = [
  at(0, { headline: true, date: null, vietnam: [] }),
  at(1, {}),
  at(4, { date: null, place: 'Budapest' }),
  at(6, { foreign: [magyar] }),
  at(8, { date: '2024-05-01' }),
  at(9, { kind: 'visit', until: '2025-06-05' }),
];

const grouped = (told: readonly Telling[]) =>
  joinTellings(told)
    .map((meeting) => meeting.tellings.map((telling) => telling.sentence).sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!);

describe('joining the tellings of one article', () => {
  test('headline, lead and body are one meeting; other people, days and visits are others', () => {
    expect(grouped(tellings)).toEqual([[0, 1, 4], [6], [8], [9]]);
  });

  test('the order in which tellings are found does not matter', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(tellings, { minLength: tellings.length }), (shuffled) => {
        expect(grouped(shuffled)).toEqual(grouped(tellings));
      }),
    );
  });
});
