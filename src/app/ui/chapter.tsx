import { type ReactNode, useId } from 'react';

type ChapterProps = {
  title: ReactNode;
  /** A line under the title that says what the chapter shows. */
  lead?: ReactNode;
  /** Links or buttons at the right of the title. */
  aside?: ReactNode;
  id?: string;
  className?: string;
  children: ReactNode;
};

/** A part of a page: double rule, serif title, content; named for screen readers by its title. */
export function Chapter({ title, lead, aside, id, className = '', children }: ChapterProps) {
  const titleId = useId();
  return (
    <section id={id} aria-labelledby={titleId} className={`plate min-w-0 pt-4 ${className}`}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={titleId} className="font-serif text-title font-semibold">
          {title}
        </h2>
        {aside && <div className="text-small">{aside}</div>}
        {lead && <p className="basis-full text-quiet">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
