import { useEffect } from 'react';

const SITE = 'Bamboo Atlas';

/** Sets the page's title. The only place that does: React's own title element would stand beside the shell's. */
export function DocumentTitle({ title }: { title: string | null }) {
  useEffect(() => {
    document.title = title === null ? SITE : `${title} · ${SITE}`;
  }, [title]);
  return null;
}
