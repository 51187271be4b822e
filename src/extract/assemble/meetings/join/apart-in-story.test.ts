import { expect, test } from 'vitest';
import { meetingsInText } from '../meetings-in-text.ts';

function partnersOf(text: string): string[] {
  return meetingsInText(text, { published: '2025-06-12' }).map(({ partners }) => partners.join('+'));
}

const LEAD =
  'State President Luong Cuong on June 11 received the ambassadors of Oman and Kuwait, who have ended their terms.';

test('ambassadors of whom one is then received by name were received one after the other', () => {
  const body = 'Receiving Omani Ambassador Saleh Al Saqri, the President praised the port of Duqm.';
  expect(partnersOf(`${LEAD}\n\n${body}`).sort()).toEqual(['KWT', 'OMN']);
});

test('ambassadors of whom none is named came together', () => {
  expect(partnersOf(`${LEAD}\n\nThe President praised the port of Duqm.`)).toEqual(['KWT+OMN']);
});
