/**
 * Five steps of bamboo, filled up to the level; none filled where no level is known. Always beside the level's name,
 * so it says nothing by itself.
 */
export function LevelMark({ rank }: { rank: number | null }) {
  return (
    <svg width="34" height="18" aria-hidden="true" className="flex-none">
      {[0, 1, 2, 3, 4].map((step) => (
        <rect
          key={step}
          x={step * 7 + 0.5}
          y={13.5 - step * 3}
          width={5}
          height={4 + step * 3}
          fill={rank !== null && step <= rank ? `var(--level-${step + 1})` : 'none'}
          stroke={rank !== null && step <= rank ? 'var(--level-5)' : 'var(--rule-strong)'}
          strokeWidth={rank !== null && step <= rank ? 0.75 : 0.5}
        />
      ))}
    </svg>
  );
}
