import type { Panel } from './select-panels.ts';

/** A target's row; on a phone its line of words is broken in two. */
export function targetRow(width: number): number {
  return width < 480 ? 84 : 66;
}

/** Height in pixels that a panel takes at a width, known before the drawing code is there, so that nothing shifts. */
export function panelHeight(panel: Panel, width: number): number {
  switch (panel.form) {
    case 'level':
      return width < 480 ? 240 : 300;
    case 'change':
      return Math.max(210, 60 + panel.rows.length * 44);
    case 'growth':
      return panel.bars.length * 38 + 46;
    case 'count':
      return panel.bars.length * 38 + 46;
    case 'rank':
      return panel.rows.length * 52 + 40;
    case 'target':
      return panel.rows.length * targetRow(width) + 22;
    case 'point':
      return panel.share === null ? 0 : 44;
  }
}
