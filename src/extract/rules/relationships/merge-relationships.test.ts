import { describe, expect, test } from 'vitest';
import { mergeRelationships } from './merge-relationships.ts';

type Input = Parameters<typeof mergeRelationships>[0][number];
const draft = (fields: Partial<Input>, at = 0): Input => ({
  rule: 'relationships/named-level',
  partner: 'NZL',
  type: 'partnership-level',
  value: 'Comprehensive Strategic Partnership',
  since: null,
  weight: 'core',
  evidence: [{ start: at, end: at + 30 }],
  ...fields,
});

describe('mergeRelationships', () => {
  test('keeps the fullest date and the evidence of each statement', () => {
    const [only, ...rest] = mergeRelationships([
      draft({}, 0),
      draft({ since: '2025' }, 50),
      draft({ since: '2025-02' }, 90),
    ]);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ since: '2025-02' });
    expect(only?.evidence.map((span) => span.start)).toEqual([90, 50, 0]);
  });

  test('takes an undated lower rung for shorthand, and keeps a dated one', () => {
    const levels = [
      draft({}),
      draft({ value: 'Strategic Partnership' }, 50),
      draft({ value: 'Comprehensive Partnership', since: '2009' }, 90),
    ];
    expect(mergeRelationships(levels).map((fact) => fact.value)).toEqual([
      'Comprehensive Strategic Partnership',
      'Comprehensive Partnership',
    ]);
  });

  test('keeps two anniversaries of different length apart, and partners apart', () => {
    const facts = [
      draft({ type: 'anniversary', value: '50th anniversary of diplomatic relations', since: '1976' }),
      draft({ type: 'anniversary', value: '10th anniversary of the Strategic Partnership', since: '2015' }, 50),
      draft({ type: 'anniversary', value: '50th anniversary of ties (2026)', since: '1976-07-12' }, 90),
      draft({ partner: 'PHL' }, 120),
    ];
    expect(mergeRelationships(facts)).toHaveLength(3);
  });
});
