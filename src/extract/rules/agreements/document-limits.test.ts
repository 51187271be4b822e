import { describe, expect, test } from 'vitest';
import lexicon from '#lexicon/document-limits.json' with { type: 'json' };
import { readDocument } from '../../read-document.ts';
import { agreementRules } from './agreement-rules.ts';
import { isBetweenCompanies } from './document-limits.ts';

function namesIn(text: string): string[] {
  const document = readDocument({ id: 'example', file: 'example.txt', text, meta: { published: '2024-05-20' } });
  return document.stories.flatMap((story) =>
    agreementRules.flatMap((rule) => rule.apply({ document, story, reject: () => {} })).map(({ name }) => name),
  );
}

describe('each row of the lexicon of limits', () => {
  test.each(lexicon.rows)('$id is read in its own example', ({ cue, pattern, example }) => {
    expect(example).toMatch(new RegExp(`\\b(?:${pattern})\\b`, cue === 'official' ? 'i' : ''));
    expect(namesIn(example)).toHaveLength(cue === 'official' ? 1 : 0);
  });
});

test.each([
  ['between Ba Son Corporation and Keio Ltd on hulls', true],
  ['between the State Bank of Vietnam and the Bank of Korea', false],
  ['between the Ministry of Industry and Keio Ltd', false],
])('two firms have a document %s: %s', (complement, expected) => {
  expect(isBetweenCompanies(complement)).toBe(expected);
});
