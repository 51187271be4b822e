const SHAPES = {
  search: 'M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm4 9.5L18 18',
  theme: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Zm0 0v15M12.5 4v12M15 6v8',
  share: 'M10 12V2.5m0 0L6.5 6M10 2.5 13.5 6M4 10v7.5h12V10',
} as const;

/** A tool's sign where a narrow screen has no room for its word; the button around it keeps its name. */
export function ToolIcon({ shape }: { shape: keyof typeof SHAPES }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" className="size-5 sm:hidden">
      <path d={SHAPES[shape]} fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
