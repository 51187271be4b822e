import { expect, test } from 'vitest';
import { extractArticle } from '../../pipeline.ts';

const partnersIn = (body: string) => [
  ...new Set(
    extractArticle({
      id: 'example',
      file: 'example.txt',
      text: `---\npublished: 2025-11-27\n---\n${body}`,
    }).line.agreements.flatMap(({ partners }) => partners),
  ),
];

test.each([
  [
    'the land of the city where they met is no partner',
    'While in Busan, the Republic of Korea, for a summit, the President of Vietnam received the King of Malta.\n\nHe promised to carry out the Action Plan on fisheries, and suggested early signing of an agreement on tea.',
    ['MLT'],
  ],
  [
    'but it is when its own minister is met there',
    'The Vietnamese and Korean ministers met in Busan, the Republic of Korea.\n\nThey promised to carry out the Action Plan on fisheries.',
    ['KOR'],
  ],
  [
    'the leader who called on a Vietnamese one does not make him his own',
    'Hanoi has been host to the President of Oman and the Prime Minister of Malta.\n\nA first from the Gulf\n\nThe President of Oman called on Prime Minister Pham Minh Chinh.\n\nMalta: tea in sight\n\nPrime Minister Joseph Abela, who landed on March 20, was on his first visit to Vietnam. He and PM Chinh looked on as an MoU on tea was signed.',
    ['MLT'],
  ],
  [
    'what stands under a head is of the country that acts there',
    'Malta and Oman sent guests to Vietnam.\n\nA first from the Gulf\n\nPresident Tariq Said was in Hanoi from March 14 to 20. They witnessed the signing of an agreement on fish. The same day the President of Oman saw the Premier of Vietnam.\n\nMalta: tea in sight\n\nThe Maltese leader was also received by the President of Vietnam. Malta buys tea. Trade of Malta and Vietnam grew.',
    ['OMN'],
  ],
])('%s', (_, body, partners) => {
  expect(partnersIn(body)).toEqual(partners);
});
