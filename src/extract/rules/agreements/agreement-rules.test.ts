import { describe, expect, test } from 'vitest';
import { readDocument } from '../../read-document.ts';
import { agreementRules } from './agreement-rules.ts';

describe.each(agreementRules)('$id', (rule) => {
  test.each(rule.examples)('$text', ({ text, published, reads }) => {
    const document = readDocument({ id: 'example', file: 'example.txt', text, meta: published ? { published } : {} });
    const drafts = document.stories.flatMap((story) => rule.apply({ document, story, reject: () => {} }));
    expect(drafts).toHaveLength(reads.length);
    reads.forEach((fields, at) => {
      expect(drafts[at]).toMatchObject(fields);
    });
  });
});
