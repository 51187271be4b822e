import { describe, expect, it } from 'vitest';
import { selectRhythm } from './rhythm-state.ts';

const input = [
  { month: '2024-02', level: 'minister', held: 1, planned: 0 },
  { month: '2024-03', level: 'minister', held: 2, planned: 0 },
  { month: '2025-11', level: 'head-of-state', held: 0, planned: 1 },
] as const;

describe('selectRhythm', () => {
  it('keeps months where there is room, levels from the top', () => {
    const state = selectRhythm(input, 100);
    expect(state?.step).toBe(1);
    expect(state?.slots).toBe(24);
    expect(state?.levels).toEqual(['head-of-state', 'minister']);
    expect(state?.cells.map((cell) => [cell.level, cell.slot])).toEqual([
      ['head-of-state', 22],
      ['minister', 1],
      ['minister', 2],
    ]);
  });

  it('joins months to quarters and years where there is not', () => {
    const quarters = selectRhythm(input, 10);
    expect(quarters?.step).toBe(3);
    expect(quarters?.cells.at(-1)).toMatchObject({ slot: 0, held: 3, from: '2024-01', to: '2024-03' });
    expect(selectRhythm(input, 3)?.step).toBe(12);
  });

  it('counts nothing twice and loses nothing', () => {
    for (const room of [3, 10, 100]) {
      const cells = selectRhythm(input, room)?.cells ?? [];
      expect(cells.reduce((sum, cell) => sum + cell.held + cell.planned, 0)).toBe(4);
    }
  });

  it('refuses bare years', () => {
    expect(selectRhythm([{ month: '2024', level: 'minister', held: 1, planned: 0 }], 10)).toBeNull();
  });
});
