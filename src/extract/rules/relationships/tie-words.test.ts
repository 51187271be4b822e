import { describe, expect, test } from 'vitest';
import lexicon from '#lexicon/tie-changes.json' with { type: 'json' };
import type { Relationship } from '../../../dataset/relationship.ts';
import { readDocument } from '../../read-document.ts';
import { diplomaticTies } from './diplomatic-ties.ts';
import { namedLevel } from './named-level.ts';

/** What a row with a cue must make of its example: the records of its rule, with their dates. */
const MEANS: Record<string, Pick<Relationship, 'type' | 'since'>[]> = {
  change: [{ type: 'partnership-level', since: '2014' }],
  deepen: [{ type: 'partnership-level', since: null }],
  'not-yet': [],
  begin: [{ type: 'diplomatic-ties', since: '1995' }],
};

describe('each row of the lexicon of changes of ties', () => {
  test.each(lexicon.rows)('$id is read in its own example', ({ cue, pattern, example }) => {
    expect(example).toMatch(new RegExp(`\\b(?:${pattern})`, 'i'));
    const document = readDocument({
      id: 'example',
      file: 'example.txt',
      text: example,
      meta: { published: '2024-05-20' },
    });
    const read = document.stories.flatMap((story) =>
      [namedLevel, diplomaticTies].flatMap((rule) => rule.apply({ document, story, reject: () => {} })),
    );
    expect(read).toMatchObject(MEANS[cue]!);
    expect(read).toHaveLength(MEANS[cue]!.length);
  });
});
