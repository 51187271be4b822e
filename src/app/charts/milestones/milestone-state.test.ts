import { describe, expect, it } from 'vitest';
import type { Milestone } from '../../../dataset/site/country-file.ts';
import { placeMilestones } from './milestone-state.ts';

const milestone = (date: string, rank: number | null = null): Milestone => ({
  date,
  type: rank === null ? 'diplomatic-ties' : 'partnership-level',
  value: 'x',
  rank,
  id: date,
});

describe('placeMilestones', () => {
  it('spans from the first milestone to the present day of the data', () => {
    const state = placeMilestones([milestone('2020', 2), milestone('1975-06-19')], '2026-01', 1000);
    expect(state?.placed.map((one) => one.milestone.date)).toEqual(['1975-06-19', '2020']);
    expect(state?.placed[0]?.x).toBeCloseTo(12);
    expect(state?.today).toBeCloseTo(988);
  });

  it('makes a stretch of each level, ending where the next begins', () => {
    const state = placeMilestones([milestone('1975'), milestone('2020', 2), milestone('2025-02', 3)], '2026', 1000);
    expect(state?.stretches.map((one) => one.rank)).toEqual([-1, 2, 3]);
    expect(state?.stretches[0]?.to).toBe(state?.stretches[1]?.from);
  });

  it('drops the year of a milestone that stands too close to the one before', () => {
    const state = placeMilestones([milestone('1975'), milestone('2024-11', 2), milestone('2025-02', 3)], '2026', 600);
    expect(state?.placed.map((one) => one.showYear)).toEqual([true, true, false]);
  });

  it('sets an anniversary in the year that it names', () => {
    const anniversary: Milestone = { ...milestone('1995'), type: 'anniversary', value: '25th anniversary (2020)' };
    const state = placeMilestones([anniversary, milestone('1995-07')], '2026', 1000);
    expect(state?.placed.map((one) => one.year)).toEqual(['1995', '2020']);
  });

  it('has nothing to place without milestones', () => {
    expect(placeMilestones([], '2026', 600)).toBeNull();
  });
});
