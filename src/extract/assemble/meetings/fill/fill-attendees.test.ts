import { describe, expect, test } from 'vitest';
import { meetingsInText } from '../meetings-in-text.ts';

function namesOf(text: string): string[][] {
  return meetingsInText(text, { published: '2025-11-27' }).map(({ participants }) =>
    participants.map(({ name }) => name).sort(),
  );
}

const DIALOGUE = 'The 4th Political Consultation between Kenya and Vietnam was held in Nairobi on November 26.';
const HEADS = ['Amos Mutua', 'Tran Van Son'];

describe('who headed the sides of a dialogue', () => {
  test.each([
    'The Kenyan side was led by Principal Secretary Amos Mutua, while the Vietnamese delegation was headed by Deputy Minister Tran Van Son.',
    'The Vietnamese delegation was headed by Deputy Foreign Minister Tran Van Son and the Kenyan delegation by Principal Secretary Amos Mutua.',
    'The two delegations were led by Deputy Foreign Minister Tran Van Son and Principal Secretary Amos Mutua of Kenya, respectively.',
    'Deputy Foreign Minister Tran Van Son led the Vietnamese side, while Kenyan Principal Secretary Amos Mutua headed the host delegation.',
    'The consultation was co-chaired by Deputy Foreign Minister Tran Van Son and Kenyan Principal Secretary Amos Mutua.',
    'Leading the Vietnamese delegation was Deputy Foreign Minister Tran Van Son; the Kenyan side was represented by Principal Secretary Amos Mutua.',
  ])('%s', (text) => {
    expect(namesOf(`${DIALOGUE} ${text}`)).toEqual([HEADS]);
  });

  test.each([
    [`${DIALOGUE} The Kenyan economy is led by coffee, said analyst Amos Mutua.`, [[]]],
    [`${DIALOGUE} The Peruvian side of the border is headed by Governor Luis Vega.`, [[]]],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

const TALKS = 'Kenyan President Joyce Mwende received Prime Minister Pham Minh Chinh in Nairobi on November 26.';

describe('who else attended', () => {
  test.each([
    'The reception was attended by Kenyan Minister of Trade Amos Mutua.',
    'The meeting, which took place at State House, was also attended by Kenyan Trade Minister Amos Mutua.',
    'Also present was Kenyan Trade Minister Amos Mutua.',
    'A number of officials attended, including Kenyan Trade Minister Amos Mutua.',
    'Kenyan Trade Minister Amos Mutua also attended the meeting.',
  ])('%s', (text) => {
    expect(namesOf(`${TALKS} ${text}`)).toEqual([['Amos Mutua', 'Joyce Mwende', 'Pham Minh Chinh']]);
  });

  test.each([
    'Kenyan Trade Minister Amos Mutua attended the summit in Lima.',
    'The fair was attended by Kenyan Trade Minister Amos Mutua.',
    'Peruvian Ambassador Luis Vega also attended the meeting.',
  ])('but not: %s', (text) => {
    expect(namesOf(`${TALKS} ${text}`)[0]).toEqual(['Joyce Mwende', 'Pham Minh Chinh']);
  });
});
