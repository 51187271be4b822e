import { tokenColour } from '../../theme/token-colour.ts';
import type { DensityBin } from './density-bins.ts';
import type { MonthSpan } from './month-span.ts';

type Drawing = {
  bins: DensityBin[];
  /** Months on the axis. */
  domain: MonthSpan;
  /** Months chosen; bars outside are pale. */
  chosen: MonthSpan;
  width: number;
  height: number;
  /** Month of the newest news, or null when it is off the axis. */
  now: number | null;
};

/** Paints the bars: held ones filled, planned ones as an outline on top, the present day as a line in lacquer red. */
export function drawDensity(canvas: HTMLCanvasElement, { bins, domain, chosen, width, height, now }: Drawing): void {
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.scale(ratio, ratio);
  const perMonth = width / (domain.last - domain.first + 1);
  const highest = bins.reduce((top, bin) => Math.max(top, bin.held + bin.planned), 1);
  const scale = (height - 6) / highest;
  const ink = tokenColour('--level-4');
  const pale = tokenColour('--level-1');
  const outline = tokenColour('--ink');
  for (const bin of bins) {
    const left = (bin.first - domain.first) * perMonth;
    const wide = (bin.last - bin.first + 1) * perMonth;
    const gap = wide > 6 ? 1.5 : wide > 3 ? 1 : 0.5;
    const inside = bin.last >= chosen.first && bin.first <= chosen.last;
    const tall = bin.held === 0 ? 0 : Math.max(2, bin.held * scale);
    pen.fillStyle = inside ? ink : pale;
    pen.fillRect(left, height - tall, Math.max(1, wide - gap), tall);
    if (bin.planned === 0) continue;
    const planned = Math.max(3, bin.planned * scale);
    pen.strokeStyle = outline;
    pen.globalAlpha = inside ? 1 : 0.4;
    pen.lineWidth = 1;
    pen.strokeRect(left + 0.5, height - tall - planned + 0.5, Math.max(1, wide - gap - 1), planned - 1);
    pen.globalAlpha = 1;
  }
  pen.fillStyle = tokenColour('--rule-strong');
  pen.fillRect(0, height - 1, width, 1);
  if (now === null) return;
  pen.fillStyle = tokenColour('--vietnam');
  pen.fillRect(Math.min(width - 1.5, (now - domain.first + 1) * perMonth), 0, 1.5, height);
}
