import type { ReactNode } from 'react';

type PageHeadProps = {
  /** Small words above the title: where in the atlas this is. */
  over?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
};

/** Head of a page: its only h1, set in the serif, and the sentence under it. */
export function PageHead({ over, title, lead, children }: PageHeadProps) {
  return (
    <header className="pt-8 pb-6 sm:pt-12">
      {over && <p className="mb-2 text-small text-quiet">{over}</p>}
      <h1 className="font-serif text-display font-semibold">{title}</h1>
      {lead && <p className="mt-3 max-w-measure text-lead text-pretty text-quiet">{lead}</p>}
      {children}
    </header>
  );
}
