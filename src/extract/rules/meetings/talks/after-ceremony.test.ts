import { expect, test } from 'vitest';
import { meetingsInText } from '../../../assemble/meetings/meetings-in-text.ts';

function kindsOf(text: string): string[] {
  return meetingsInText(text, { published: '2025-06-12' })
    .filter(({ participants }) => participants.length === 2)
    .map(({ kind, date }) => `${kind} ${date}`)
    .sort();
}

const WELCOME =
  'State President Luong Cuong chaired a welcome ceremony in Hanoi on June 10 for Kenyan President William Ruto.';

test.each([
  'Following the ceremony, the two leaders held talks.',
  'The two presidents then had a meeting.',
  'Talks between the two heads of state came right after it.',
  'After the ceremony, the two leaders led their delegations to talks.',
])('the talks after a ceremony are an encounter of their own: %s', (text) => {
  expect(kindsOf(`${WELCOME} ${text}`)).toEqual(['ceremony 2025-06-10', 'talks 2025-06-10']);
});

test.each(['The two countries then signed a treaty.', 'The two leaders hope to hold talks.'])(
  'no talks: %s',
  (text) => {
    expect(kindsOf(`${WELCOME} ${text}`)).toEqual(['ceremony 2025-06-10']);
  },
);
