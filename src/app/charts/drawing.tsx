import type { ReactNode } from 'react';

/** The sheet that a chart of our own is drawn on. The figure around it carries its name; its marks are buttons. */
export function Drawing({ width, height, children }: { width: number; height: number; children: ReactNode }) {
  return (
    <svg width={width} height={height} role="presentation" className="block overflow-visible">
      {children}
    </svg>
  );
}
