import { describe, expect, test } from 'vitest';
import { readDocument } from '../../read-document.ts';
import { STATISTIC_RULES } from './statistic-rules.ts';

const proposals = (rule: (typeof STATISTIC_RULES)[number], text: string, published?: string) => {
  const document = readDocument({
    id: 'example',
    file: 'example.txt',
    text,
    meta: { published: published ?? '2025-11-27' },
  });
  return document.stories.flatMap((story) => rule.apply({ document, story, reject: () => undefined }));
};

describe.each(STATISTIC_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.map((example) => [example.text, example] as const))('%s', (text, example) => {
    const drafts = proposals(rule, text, example.published);
    expect(drafts).toHaveLength(example.reads.length);
    example.reads.forEach((expected, index) => {
      expect(drafts[index]).toMatchObject(expected);
    });
  });
});
