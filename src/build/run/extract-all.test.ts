import { describe, expect, it } from 'vitest';
import type { Source } from '../read/source.ts';
import { extractAll } from './extract-all.ts';

const text =
  'Foreign Minister Bui Thanh Son held talks with New Zealand Foreign Minister Winston Peters in Hanoi on February 26, 2025.';
const sources = Array.from(
  { length: 200 },
  (_, i): Source => ({ kind: 'line', number: i + 1, text: JSON.stringify({ id: `a${i}`, text: `${text} No ${i}.` }) }),
);

async function run(options: Parameters<typeof extractAll>[1], input: Source[] = sources) {
  const ids: (string | undefined)[] = [];
  for await (const { line, problem } of extractAll(input, options)) ids.push(line?.article.id ?? problem?.message);
  return ids;
}

describe('extractAll', () => {
  it('gives the same in the same order, in one thread and in several', async () => {
    const expected = sources.map((_, i) => `a${i}`);
    expect(await run({ threads: 1 })).toEqual(expected);
    expect(await run({ threads: 2, worthThreads: 1000 })).toEqual(expected);
  });

  it('names the line of standard input that is wrong and reads the others', async () => {
    const broken: Source[] = [
      { kind: 'line', number: 1, text: '{oops' },
      { kind: 'line', number: 2, text: '{"id":"a"}' },
      { kind: 'line', number: 3, text: JSON.stringify({ id: 'b', text }) },
    ];
    expect(await run({}, broken)).toEqual([
      expect.stringMatching(/expected a JSON object/),
      expect.stringMatching(/Unexpected text/),
      'b',
    ]);
  });
});
