import { describe, expect, test } from 'vitest';
import lexicon from '#lexicon/document-status.json' with { type: 'json' };
import type { AgreementStatus } from '../../../dataset/agreement.ts';
import { readDocument } from '../../read-document.ts';
import { candidatesOf } from './candidates.ts';

/** What a row with a cue must make of the document in its example. */
const MEANS: Record<string, AgreementStatus> = {
  'signed-before': 'signed',
  'signed-after': 'signed',
  ratifying: 'signed',
  unratified: 'signed',
  'adopted-before': 'adopted',
  'adopted-after': 'adopted',
  'standing-before': 'in-force',
  'in-force-after': 'in-force',
  'planned-after': 'planned',
  towards: 'planned',
  ahead: 'planned',
};

function statusesIn(text: string): (AgreementStatus | null)[] {
  const document = readDocument({ id: 'example', file: 'example.txt', text, meta: { published: '2024-05-20' } });
  return document.stories
    .flatMap((story) => candidatesOf({ document, story, reject: () => {} }))
    .map(({ status }) => status);
}

describe('each row of the lexicon of document status', () => {
  test.each(lexicon.rows)('$id is read in its own example', ({ cue, pattern, example }) => {
    expect(example).toMatch(new RegExp(`\\b(?:${pattern})\\b`, 'i'));
    const statuses = statusesIn(example);
    expect(statuses).toHaveLength(1);
    // What is told in the present or to come is read from the words before the verb.
    if (cue !== 'signing-before') expect(statuses).toEqual([MEANS[cue]]);
    else expect(statuses[0]).not.toBeNull();
  });

  test('has names of its own', () => {
    expect(new Set(lexicon.rows.map(({ id }) => id)).size).toBe(lexicon.rows.length);
  });
});
