import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkedRecord, markText } from './marked-view.ts';

const record = (id: string, ...spans: [number, number][]): MarkedRecord => ({
  id,
  kind: 'meetings',
  spans: spans.map(([start, end]) => ({ start, end })),
});

describe('a marked text', () => {
  it('is cut at the ends of spans, the closest span first', () => {
    const [block] = markText('Chinh met Li in Hanoi.', 0, [record('a', [0, 21]), record('b', [10, 12])]);
    expect(block?.segments.map(({ text, records }) => [text, records])).toEqual([
      ['Chinh met ', ['a']],
      ['Li', ['b', 'a']],
      [' in Hanoi', ['a']],
      ['.', []],
    ]);
    expect(block?.records).toEqual(['a', 'b']);
  });

  it('puts a record into the margin of the block where its words begin, once', () => {
    const text = '## Head\n\nOne two.\nThree.';
    const blocks = markText(text, 0, [record('a', [9, 24]), record('b', [18, 24])]);
    expect(blocks.map(({ heading, records }) => [heading, records])).toEqual([
      [true, []],
      [false, ['a']],
      [false, ['b']],
    ]);
    expect(blocks[0]?.segments[0]?.text).toBe('Head');
  });

  it('leaves out the front matter', () => {
    expect(markText('---\ntitle: x\n---\nBody', 17, []).map(({ segments }) => segments[0]?.text)).toEqual(['Body']);
  });

  it('keeps every character of the body, in order', () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as [number, number]);
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z .\n]{0,60}$/), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const blocks = markText(
          text,
          0,
          spans.map((one, at) => record(`r${at}`, one)),
        );
        const kept = blocks.flatMap(({ segments }) => segments.map((segment) => segment.text)).join('');
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
