/** The unit of the value axis, above its highest tick. */
export function AxisTitle({ text, x = 0 }: { text: string; x?: number }) {
  return (
    <text x={x} y={12} fontSize={13} fill="var(--quiet)">
      {text}
    </text>
  );
}
