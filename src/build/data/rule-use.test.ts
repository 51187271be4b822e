import { describe, expect, it } from 'vitest';
import { buildLine } from '../merge/line-builder.ts';
import { Merger } from '../merge/merger.ts';
import { countRuleUse, readRuleIds } from './rule-use.ts';

const ids = await readRuleIds();

describe('the use of rules', () => {
  const merger = new Merger();
  merger.addLine(buildLine('one', {}, { meetings: [{ rule: 'meetings/active', date: '2025-01-01' }] }));
  merger.addLine(buildLine('two', {}, { meetings: [{ rule: 'meetings/active', date: '2025-01-01' }] }));
  merger.addLine(
    buildLine(
      'three',
      {},
      {
        meetings: [{ rule: 'meetings/award', date: '2025-02-02' }],
        relationships: [
          { rule: 'relationships/anniversary', type: 'anniversary' },
          { rule: 'relationships/anniversary', type: 'anniversary', partner: 'AUS' },
        ],
      },
    ),
  );
  const uses = countRuleUse(merger.merge(), ids);

  it('counts articles, not records, and two that report one meeting as two', () => {
    expect(uses).toContainEqual({ rule: 'meetings/active', articles: 2 });
    expect(uses).toContainEqual({ rule: 'meetings/award', articles: 1 });
    expect(uses).toContainEqual({ rule: 'relationships/anniversary', articles: 1 });
  });

  it('lists rules that read nothing, first', () => {
    expect(uses[0]?.articles).toBe(0);
    expect(uses).toContainEqual({ rule: 'statistics/level', articles: 0 });
    expect(uses.at(-1)).toEqual({ rule: 'meetings/active', articles: 2 });
  });
});
