import { expect, test } from 'vitest';
import { readDocument } from '../../read-document.ts';
import { castOf } from './cast-of.ts';

function sidesIn(text: string, outlet = 'VNA') {
  const document = readDocument({ id: 'a', file: 'a.txt', text, meta: { published: '2025-06-12', outlet } });
  return Object.fromEntries(castOf(document).registry.people.map(({ name, side }) => [name, side]));
}

const MANY = 'Malaysia buys rice. Malaysia sells oil. Malaysia is near.';

test('who has an office that the story tells of one country alone acts for that country', () => {
  const lead = 'Hanoi was host to the President of Sierra Leone and the Prime Minister of Malaysia.';
  const text = `${lead}\n\nPresident Juma Bio stayed for six days. Prime Minister Ismail Yaakob stayed for two.\n\n${MANY}`;
  expect(sidesIn(text)).toEqual({ 'Juma Bio': 'SLE', 'Ismail Yaakob': 'MYS' });
});

test('an office of two countries, and one beside no other, tells nothing', () => {
  const two = 'Hanoi was host to the President of Sierra Leone and the President of Malaysia.';
  expect(sidesIn(`${two}\n\nPresident Juma Bio stayed for six days.\n\n${MANY}`)).toEqual({ 'Juma Bio': 'MYS' });
  const one = 'The President of Sierra Leone sent greetings.';
  expect(sidesIn(`${one}\n\nPresident Juma Bio stayed for six days.\n\n${MANY}`)).toEqual({ 'Juma Bio': 'MYS' });
});

test('a short name with a title is who the text has named, whatever other leader has that name', () => {
  const text = 'Prime Minister Lawrence Wong spoke in Singapore. PM Wong then flew to Hanoi.';
  expect(sidesIn(text, 'The Straits Times')).toEqual({ 'Lawrence Wong': 'SGP' });
});
