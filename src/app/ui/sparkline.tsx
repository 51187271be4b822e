type SparklineProps = {
  values: readonly number[];
  /** What the line says, for those who do not see it. */
  label: string;
  className?: string;
};

/** Small bars, oldest first; a decoration beside the number that it details. */
export function Sparkline({ values, label, className = 'h-5 w-24' }: SparklineProps) {
  const highest = Math.max(1, ...values);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${values.length * 3} 20`}
      preserveAspectRatio="none"
      className={className}
    >
      <path d={`M0 19.5H${values.length * 3}`} stroke="var(--rule)" strokeWidth="1" />
      {values.map((value, at) =>
        value === 0 ? null : (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a place on the axis is what a bar is
            key={at}
            x={at * 3}
            y={20 - Math.max(3, (value / highest) * 20)}
            width={2}
            height={Math.max(3, (value / highest) * 20)}
            fill="var(--level-4)"
          />
        ),
      )}
    </svg>
  );
}
