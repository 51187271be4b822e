import type { Panel } from '../../charts/select-panels.ts';
import { figuresIn } from '../../charts/target/target-state.ts';

/** The panel cut to its first rows for a page of many charts, and how many rows were cut; lines are never cut. */
export function trimPanel(panel: Panel, most: number): { panel: Panel; cut: number } {
  if (panel.form === 'target' && panel.rows.length > most) {
    const rows = panel.rows.slice(0, most);
    return { panel: { ...panel, rows, figures: figuresIn(rows) }, cut: panel.rows.length - most };
  }
  if (panel.form === 'rank' && panel.rows.length > most) {
    const rows = panel.rows.slice(0, most);
    return { panel: { ...panel, rows, figures: rows }, cut: panel.rows.length - most };
  }
  if ((panel.form === 'count' || panel.form === 'growth') && panel.figures.length > most) {
    const figures = panel.form === 'count' ? panel.figures.slice(0, most) : panel.figures.slice(-most);
    return { panel: { ...panel, figures }, cut: panel.figures.length - most };
  }
  if (panel.form === 'change' && panel.rows.length > most) {
    const rows = panel.rows.slice(0, most);
    return {
      panel: { ...panel, rows, figures: rows.flatMap((row) => [row.from, row.to]) },
      cut: panel.rows.length - most,
    };
  }
  return { panel, cut: 0 };
}
