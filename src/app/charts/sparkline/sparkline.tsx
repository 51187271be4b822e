type SparklineProps = {
  /** Contacts a quarter, oldest first. */
  counts: readonly number[];
  /** Said by screen readers in place of the drawing. */
  label: string;
  /** Highest count of all sparklines beside it, so that they share one scale. */
  most: number;
};

const BAR = 5;
const GAP = 1;
const HEIGHT = 22;

/** Contacts by quarter as small bars on a common scale, the newest quarter in the colour of the present day. */
export function Sparkline({ counts, label, most }: SparklineProps) {
  const width = counts.length * (BAR + GAP);
  const height = (count: number) => Math.max(2, Math.round((Math.sqrt(count) / Math.sqrt(Math.max(1, most))) * HEIGHT));
  return (
    <svg
      width={width}
      height={HEIGHT + 1}
      viewBox={`0 0 ${width} ${HEIGHT + 1}`}
      role="img"
      aria-label={label}
      className="block max-w-full"
    >
      <line x1={0} x2={width} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} stroke="var(--rule-strong)" strokeWidth={1} />
      {counts.map((count, at) =>
        count === 0 ? null : (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the quarter
            key={at}
            x={at * (BAR + GAP)}
            y={HEIGHT - height(count)}
            width={BAR}
            height={height(count)}
            fill={at === counts.length - 1 ? 'var(--vietnam)' : 'var(--level-4)'}
          />
        ),
      )}
    </svg>
  );
}
