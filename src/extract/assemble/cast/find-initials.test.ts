import { describe, expect, test } from 'vitest';
import { readDocument } from '../../read-document.ts';
import { castOf } from './cast-of.ts';

function namesIn(text: string) {
  const document = readDocument({ id: 'a', file: 'a.txt', text, meta: { published: '2025-06-12', outlet: 'PIB' } });
  return castOf(document)
    .actors.at(-1)!
    .map((actor) => actor.persons[0]?.name ?? null);
}

describe('an office by its initials, without an article', () => {
  test.each([
    ['EAM called on Prime Minister Pham Minh Chinh.', ['Arun Mehta', 'Pham Minh Chinh']],
    ['In Hanoi, EAM and his host shook hands.', ['Arun Mehta', null]],
    ['The CDS will also see Hue.', ['Ravi Nair']],
    ['The report praised EAM’s work.', ['Arun Mehta']],
    ['The EAM index fell.', []],
    ['An EAM was built.', []],
    ['ODA was given.', []],
  ])('%s', (sentence, names) => {
    const lead =
      'External Affairs Minister Dr. Arun Mehta of India and India’s Chief of Defence Staff General Ravi Nair are in town.';
    expect(namesIn(`${lead} ${sentence}`)).toEqual(names);
  });

  test('an office in apposition ends where the title of another begins', () => {
    const text =
      'Mr. Tran Van Son, Minister of Foreign Affairs of the Socialist Republic of Viet Nam, External Affairs Minister Arun Mehta and Ana Lopez spoke.';
    const document = readDocument({ id: 'a', file: 'a.txt', text, meta: { published: '2025-06-12' } });
    expect(castOf(document).registry.people.map(({ name, role }) => [name, role])).toEqual([
      ['Tran Van Son', 'Minister of Foreign Affairs of the Socialist Republic of Viet Nam'],
      ['Arun Mehta', 'External Affairs Minister'],
    ]);
  });

  test('what honours the holder is no part of the office', () => {
    const text =
      'External Affairs Minister Dr. Arun Mehta of India met Prime Minister H.E. Mr. Pham Minh Chinh of Vietnam.';
    const document = readDocument({ id: 'a', file: 'a.txt', text, meta: { published: '2025-06-12' } });
    expect(
      castOf(document)
        .actors.flat()
        .map(({ role }) => role),
    ).toEqual(['External Affairs Minister', 'Prime Minister']);
  });
});
