import { describe, expect, test } from 'vitest';
import { readDocument } from '../../read-document.ts';
import { castOf } from './cast-of.ts';

function sidesIn(text: string, outlet: string) {
  const document = readDocument({ id: 'a', file: 'a.txt', text, meta: { published: '2025-06-12', outlet } });
  return castOf(document)
    .actors.flat()
    .filter(({ sides }) => sides[0] !== 'VNM')
    .map((actor) => `${actor.persons[0]?.name ?? document.text.slice(actor.start, actor.end)} ${actor.sides}`);
}

describe('whose an office is that no country is named for', () => {
  test.each([
    [
      'Secretary of State Dana Holt met Minister Tran Van Son in Bali, Indonesia.',
      'The White House',
      ['Dana Holt USA'],
    ],
    ['National Security Adviser Arun Rao met Minister Tran Van Son in Brasilia.', 'The Hindu', ['Arun Rao IND']],
    ['Minister Dana Holt met Minister Tran Van Son in Vientiane, Laos.', 'Global Affairs Canada', ['Dana Holt CAN']],
    ['Singapore is host. Minister Tan Wei met Minister Tran Van Son.', 'The Straits Times', ['Tan Wei SGP']],
    // A paper's own country, where another is the topic or stands right before, is not meant.
    ['Indonesia and its neighbours. Minister Budi Sari met Minister Tran Van Son.', 'CNA', ['Budi Sari IDN']],
    ['Minister Budi Sari met Minister Tran Van Son in Lima, Peru.', 'Reuters', ['Budi Sari PER']],
    ['Today I met Minister Tran Van Son in Hanoi.', 'Foreign Minister of Australia', ['I AUS']],
    ['"I met Minister Tran Van Son," she said.', 'Foreign Minister of Australia', []],
    ['Today I met Minister Tran Van Son in Hanoi.', 'The Canberra Times', []],
  ])('%s (%s)', (text, outlet, sides) => {
    expect(sidesIn(text, outlet)).toEqual(sides);
  });
});
