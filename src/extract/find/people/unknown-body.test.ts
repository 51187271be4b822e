import { expect, test } from 'vitest';
import { castOf } from '../../assemble/cast/cast-of.ts';
import { readDocument } from '../../read-document.ts';

test.each([
  [
    'President of the Frente Popular Ana Lopez spoke in Peru.',
    [['Ana Lopez', 'President of the Frente Popular', 'party-leader']],
  ],
  [
    'President of the Frente Popular (Popular Front) Ana Lopez spoke in Peru.',
    [['Ana Lopez', 'President of the Frente Popular (Popular Front)', 'party-leader']],
  ],
  [
    'General Secretary of the Rural Party Ana Lopez spoke in Peru.',
    [['Ana Lopez', 'General Secretary of the Rural Party', 'party-leader']],
  ],
  [
    'President of the Andean Development Corporation Ana Lopez spoke in Peru.',
    [['Ana Lopez', 'President of the Andean Development Corporation', 'people']],
  ],
  [
    'Speaker of the Consultative Assembly Ana Lopez spoke in Peru.',
    [['Ana Lopez', 'Speaker of the Consultative Assembly', 'parliament']],
  ],
  ['The President of the Frente Amplio Popular Nacional spoke in Peru.', []],
  ['President of the Republic Ana Lopez spoke in Peru.', [['Ana Lopez', 'President of the Republic', 'head-of-state']]],
])('a body that no list has ends before the name of its head: %s', (text, people) => {
  const document = readDocument({ id: 'a', file: 'a.txt', text, meta: { published: '2025-06-12' } });
  expect(castOf(document).registry.people.map(({ name, role, level }) => [name, role, level])).toEqual(people);
});
