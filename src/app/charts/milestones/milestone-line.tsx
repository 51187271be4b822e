import type { Milestone } from '../../../dataset/site/country-file.ts';
import { useWidth } from '../use-width.ts';
import { placeMilestones } from './milestone-state.ts';

type MilestoneLineProps = { milestones: readonly Milestone[]; asOf: string | null; todayLabel: string };

const MIDDLE = 58;
const HEIGHT = 98;
/** What a year takes: the first one keeps inside the page, which paper would cut. */
const YEAR = 34;
const thickness = (rank: number) => 5 + (rank + 1) * 4;

/**
 * The line of a relationship: it thickens and darkens with each level. The list below it says the same in words and
 * opens the sentences, so that the drawing itself is left out of the reading order.
 */
export function MilestoneLine({ milestones, asOf, todayLabel }: MilestoneLineProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const state = placeMilestones(milestones, asOf, width);
  return (
    <div ref={ref} style={{ height: HEIGHT }} aria-hidden="true">
      {state && (
        <svg width={width} height={HEIGHT} role="presentation" className="block overflow-visible">
          {state.ticks.map(({ year, x }) => (
            <g key={year} transform={`translate(${x},0)`}>
              <line y1={MIDDLE} y2={MIDDLE + 18} stroke="var(--rule-strong)" />
              <text y={HEIGHT - 6} textAnchor="middle" fontSize={13} fill="var(--quiet)">
                {year}
              </text>
            </g>
          ))}
          <line x1={12} x2={width - 12} y1={MIDDLE} y2={MIDDLE} stroke="var(--rule-strong)" />
          {state.stretches.map(({ from, to, rank, id }) => (
            <rect
              key={id}
              x={from}
              y={MIDDLE - thickness(rank) / 2}
              width={Math.max(1, to - from)}
              height={thickness(rank)}
              fill={rank < 0 ? 'var(--level-1)' : `var(--level-${Math.min(5, rank + 1)})`}
              stroke="var(--level-5)"
              strokeWidth={0.5}
            />
          ))}
          <line x1={state.today} x2={state.today} y1={16} y2={MIDDLE + 18} stroke="var(--vietnam)" strokeWidth={1.5} />
          <text x={state.today} y={10} textAnchor="end" fontSize={13} fill="var(--vietnam)">
            {todayLabel}
          </text>
          {state.placed.map(({ milestone, x, year, showYear }) => (
            <g key={milestone.id} transform={`translate(${x},${MIDDLE})`}>
              <circle
                r={milestone.type === 'anniversary' ? 4 : 7}
                fill="var(--paper)"
                stroke="var(--ink)"
                strokeWidth={milestone.type === 'anniversary' ? 1.5 : 2}
              />
              {showYear && (
                <text
                  x={Math.max(0, YEAR / 2 - x)}
                  y={-22}
                  textAnchor="middle"
                  fontSize={13}
                  fontWeight={600}
                  fill="var(--ink)"
                >
                  {year}
                </text>
              )}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
