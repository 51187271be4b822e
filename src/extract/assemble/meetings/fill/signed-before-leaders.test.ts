import { expect, test } from 'vitest';
import { extractArticle } from '../../../pipeline.ts';

/** Kinds of the meetings of a text of 12 June 2025, a Thursday, with who takes part. */
function meetings(text: string): string[] {
  const input = { id: 'signed', file: 'signed.txt', text, meta: { published: '2025-06-12' } };
  return extractArticle(input)
    .line.meetings.map(({ kind, participants }) => [kind, ...participants.map(({ name }) => name).sort()].join(' | '))
    .sort();
}

const TALKS = 'Prime Minister Pham Minh Chinh held talks with Kenyan President William Ruto in Nairobi on June 10. ';
const SIGNED =
  'A memorandum on fisheries was signed by Kenyan Foreign Minister Musalia Mudavadi and Minister of Industry and Trade Nguyen Hong Dien.';
const BY_MINISTERS = 'signing | Musalia Mudavadi | Nguyen Hong Dien';

test.each([
  'The exchange of papers was witnessed by Ruto and Chinh.',
  'Prime Minister Pham Minh Chinh and Kenyan President William Ruto then witnessed the signing of four papers.',
  'Four papers were signed in the presence of Prime Minister Pham Minh Chinh and President William Ruto.',
])('papers signed under the eyes of leaders: %s', (witnessed) => {
  expect(meetings(`${TALKS}${witnessed} ${SIGNED}`)).not.toContain(BY_MINISTERS);
});

test.each([
  '',
  'Prime Minister Pham Minh Chinh and Kenyan President William Ruto witnessed a wedding.',
  'Deputy Minister Phan Thi Thang and Kenyan Ambassador Joyce Mwende witnessed the signing.',
])('papers that no leader saw signed: %s', (told) => {
  expect(meetings(`${TALKS}${told} ${SIGNED}`)).toContain(BY_MINISTERS);
});
