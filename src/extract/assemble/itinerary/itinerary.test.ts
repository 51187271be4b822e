import { describe, expect, test } from 'vitest';
import { encounterRules } from '../../pipeline.ts';
import { readDocument } from '../../read-document.ts';
import { castOf } from '../cast/cast-of.ts';
import { readMeetings } from '../meetings/read-meetings.ts';
import { itineraryOf } from './itinerary.ts';

function read(text: string) {
  return readDocument({ id: 'example', file: 'example.txt', text, meta: { published: '2025-11-27' } });
}

/** Where the story is at the word 'here'. */
function placeAtHere(text: string): string | null {
  const document = read(`The delegation is back today, and its members told of their journey.\n\n${text}`);
  const at = document.text.lastIndexOf('here');
  return itineraryOf(document, document.stories[0]!)(at)?.name ?? null;
}

describe('the itinerary of a story', () => {
  test.each([
    ['In Kenya, the guest saw a port. He was happy here.', 'Kenya'],
    ['While in Kenya from November 20 to 22, the guest saw a port. He was happy here.', 'Kenya'],
    ['During his stay in Kenya, the guest saw a port. He was happy here.', 'Kenya'],
    ['In Kenya, he saw a port. He then flew on to Morocco. He was happy here.', 'Morocco'],
    ['In Nairobi on November 20, the guest saw a port. He was happy here.', 'Nairobi'],
    ['The last leg of the tour was Morocco. He was happy here.', 'Morocco'],
    ['First came Kenya, with a port. He was happy here.', 'Kenya'],
    ['Morocco was the next stop. He was happy here.', 'Morocco'],
    ['The Moroccan leg lasted from November 20 to 22. He was happy here.', 'Morocco'],
    ['In the evening the delegation landed in Rabat. He was happy here.', 'Rabat'],
  ])('%s', (text, place) => {
    expect(placeAtHere(text)).toBe(place);
  });

  test.each([
    'In Kenya, he saw a port. Back home, the guest arrived in Hanoi on November 25. He was happy here.',
    'In 2012 he visited Kenya. He was happy here.',
    'In Kenya, he had been happy in May 2019. He was happy here.',
    'Trade with Kenya came to 3 million USD. He was happy here.',
    'He invited his guest to fly to Kenya. He was happy here.',
    'Coffee in Kenya grows well. He was happy here.',
  ])('nothing in: %s', (text) => {
    expect(placeAtHere(text)).toBeNull();
  });

  test('gives whoever is met on the way the country where the journey is', () => {
    const document = read(
      'President Luong Cuong is back from Kenya, Peru and Morocco.\n\nIn Kenya he conferred with President William Ruto on November 20. He also called on Speaker Moses Wetangula.\n\nWhile in Morocco from November 22 to 24, he held talks with Head of Government Aziz Akhannouch. He also met Speaker Rachid Talbi Alami.',
    );
    const meetings = readMeetings(document, castOf(document), encounterRules, () => {});
    const met = meetings
      .filter(({ kind }) => kind !== 'visit')
      .map(({ participants, partners, place }) => [
        participants.find(({ side }) => side !== 'VNM')!.name,
        partners.join(),
        place,
      ]);
    expect(met).toEqual(
      expect.arrayContaining([
        ['Moses Wetangula', 'KEN', 'Kenya'],
        ['Rachid Talbi Alami', 'MAR', 'Morocco'],
      ]),
    );
  });
});
