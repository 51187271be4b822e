import { expect, test } from 'vitest';
import { readDocument } from '../../read-document.ts';
import { castOf } from './cast-of.ts';

/** Whom 'the host' means behind a lead of 12 June 2025. */
function hostIn(lead: string): string[] {
  const text = `${lead} The host spoke of coffee.`;
  const document = readDocument({
    id: 'host',
    file: 'host.txt',
    text,
    meta: { published: '2025-06-12', outlet: 'VNA' },
  });
  return castOf(document)
    .actors.at(-1)!
    .flatMap(({ persons }) => persons.map(({ name }) => name));
}

const CAME_HOME =
  'Hanoi (VNA) – Prime Minister Pham Minh Chinh returned to Hanoi on June 11, wrapping up his visit to Kenya';

test.each([
  [`${CAME_HOME}, where he met President William Ruto.`, 'William Ruto'],
  [
    'Hanoi (VNA) – Prime Minister Pham Minh Chinh has concluded a trip to Kenya as the guest of President William Ruto.',
    'William Ruto',
  ],
  [
    'Hanoi (VNA) – Kenyan President William Ruto wrapped up his visit to Vietnam after talks with Prime Minister Pham Minh Chinh.',
    'Pham Minh Chinh',
  ],
  [
    'Hanoi (VNA) – Prime Minister Pham Minh Chinh received Kenyan President William Ruto, recalling his visit to Kenya.',
    'Pham Minh Chinh',
  ],
])('the host behind: %s', (lead, host) => {
  expect(hostIn(lead)).toEqual([host]);
});
