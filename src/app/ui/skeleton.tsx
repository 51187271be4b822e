/** A grey bar that holds the place of text to come; give it the height and width of what will stand there. */
export function Skeleton({ className = '' }: { className?: string }) {
  return <span aria-hidden="true" className={`block rounded-sm bg-raised ${className}`} />;
}

/** Lines of text are not equally long, and neither are their places. */
const WIDTHS = ['w-11/12', 'w-4/5', 'w-2/3', 'w-5/6'];

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
    <div role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        <div key={index} className={`flex items-center border-b border-rule ${rowClassName}`}>
          <Skeleton className={`h-4 ${WIDTHS[index % WIDTHS.length]}`} />
        </div>
      ))}
    </div>
  );
}
