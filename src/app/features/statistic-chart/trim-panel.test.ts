import { describe, expect, it } from 'vitest';
import type { Figure } from '../../charts/figure.ts';
import { selectPanels } from '../../charts/select-panels.ts';
import { trimPanel } from './trim-panel.ts';

const figures: Figure[] = Array.from({ length: 9 }, (_, index) => ({
  id: `f${index}`,
  series: `P${index}`,
  seriesLabel: `P${index}`,
  what: 'trade',
  value: index + 1,
  unit: 'USD',
  kind: 'level',
  period: '2024',
  bound: 'exactly',
  sentence: '',
  derived: null,
}));

describe('trimPanel', () => {
  it('keeps the first rows, and the table with them', () => {
    const panel = selectPanels(figures)[0];
    if (!panel) throw new Error('no panel');
    const trimmed = trimPanel(panel, 4);
    expect(trimmed.cut).toBe(5);
    expect(trimmed.panel.figures.map((figure) => figure.value)).toEqual([9, 8, 7, 6]);
  });

  it('leaves a short panel alone', () => {
    const panel = selectPanels(figures.slice(0, 3))[0];
    if (!panel) throw new Error('no panel');
    expect(trimPanel(panel, 4)).toEqual({ panel, cut: 0 });
  });
});
