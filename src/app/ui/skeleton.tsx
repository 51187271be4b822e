/** A grey bar that holds the place of text to come; give it the height and width of what will stand there. */
export function Skeleton({ className = '' }: { className?: string }) {
  return <span aria-hidden="true" className={`block rounded-sm bg-raised ${className}`} />;
}

/** Places for a list of rows; `label` is what a screen reader hears. */
export function SkeletonRows({
  rows,
  label,
  rowClassName = 'h-12',
}: {
  rows: number;
  label: string;
  rowClassName?: string;
}) {
  return (
    <div role="status" aria-label={label} className="grid gap-px">
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        <Skeleton key={index} className={`w-full ${rowClassName}`} />
      ))}
    </div>
  );
}
