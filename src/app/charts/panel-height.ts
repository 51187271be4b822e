import type { Panel } from './select-panels.ts';

/** A target's row; on a phone its line of words is broken in two. */
export function targetRow(width: number): number {
  return width < 480 ? 84 : 66;
}

/** A row of a ranking; on a phone what is ranked is broken in two. */
export function rankRow(width: number): number {
  return width < 480 ? 68 : 52;
}

/** A lying bar with its name above it, and the axis above all bars. */
export const BAR_ROW = 38;
export const BARS_HEAD = 46;

export function barsHeight(bars: number): number {
  return bars * BAR_ROW + BARS_HEAD;
}

/** Height in pixels that a panel takes at a width, known before the drawing code is there, so that nothing shifts. */
export function panelHeight(panel: Panel, width: number): number {
  switch (panel.form) {
    case 'level':
      return width < 480 ? 240 : 300;
    case 'change':
      return (panel.rows.length === 1 ? 168 : Math.max(210, 60 + panel.rows.length * 44)) + (width < 480 ? 30 : 0);
    case 'growth':
    case 'count':
      return barsHeight(panel.figures.length);
    case 'rank':
      return panel.rows.length * rankRow(width) + 40;
    case 'target':
      return panel.rows.length * targetRow(width) + 22;
    case 'point':
      return panel.share === null ? 0 : 44;
  }
}
