import { expect, test } from 'vitest';
import { enumeratedLines } from './enumerated-lines.ts';
import { readLines } from './lines.ts';

const listed = (text: string) => {
  const lines = readLines(text);
  return [...enumeratedLines(lines)].map((at) => lines[at]!.text);
};

test('the lines under an announcement of documents are its items', () => {
  expect(
    listed(`The documents signed are as follows:

- A memorandum of understanding on ports between the two transport ministries

2. Agreement on the exchange of weather data;

A plan for cooperation in fisheries

The two leaders then had dinner.

- A bullet of something else`),
  ).toEqual([
    '- A memorandum of understanding on ports between the two transport ministries',
    '2. Agreement on the exchange of weather data;',
    'A plan for cooperation in fisheries',
  ]);
});

test('bullets of a digest are none', () => {
  expect(listed('Highlights of the day:\n\n- The minister received the ambassador.\n\n- The fair opened.')).toEqual([]);
});
