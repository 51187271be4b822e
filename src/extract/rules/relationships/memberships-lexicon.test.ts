import { expect, test } from 'vitest';
import lexicon from '#lexicon/memberships.json' with { type: 'json' };
import { readDocument } from '../../read-document.ts';
import { membership } from './membership.ts';
import { sharedMembership } from './shared-membership.ts';

function valuesIn(text: string): string[] {
  const document = readDocument({ id: 'example', file: 'example.txt', text, meta: { published: '2024-05-20' } });
  return document.stories
    .flatMap((story) =>
      [membership, sharedMembership].flatMap((rule) => rule.apply({ document, story, reject: () => {} })),
    )
    .map(({ type, value }) => `${type}: ${value}`);
}

test.each([...lexicon.joins, ...lexicon.together])('$id is read in its own example', ({ pattern, example }) => {
  expect(example).toMatch(new RegExp(pattern, 'i'));
  expect(valuesIn(example)[0]).toMatch(/^treaty-membership: /);
});

test.each(lexicon.conventions)('the convention on %s is one of the United Nations', (subject) => {
  expect(valuesIn(`Vietnam ratified the Convention on ${subject} in 1999.`)).toHaveLength(1);
});
