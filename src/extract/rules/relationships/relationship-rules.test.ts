import { describe, expect, test } from 'vitest';
import type { Relationship } from '../../../dataset/relationship.ts';
import { readDocument } from '../../read-document.ts';
import type { Draft } from '../rule.ts';
import { relationshipRules } from './relationship-rules.ts';

describe.each(relationshipRules)('$id', (rule) => {
  test.each(rule.examples)('$text', ({ text, published, reads }) => {
    const document = readDocument({ id: 'example', file: 'example.txt', text, meta: published ? { published } : {} });
    const drafts: Draft<Relationship>[] = document.stories.flatMap((story) =>
      rule.apply({ document, story, reject: () => {} }),
    );
    expect(drafts).toHaveLength(reads.length);
    reads.forEach((fields, at) => {
      expect(drafts[at]).toMatchObject(fields);
    });
  });
});
