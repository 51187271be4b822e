import type { Hit } from '../../data/find-entries.ts';
import { paths } from '../../paths.ts';

/** Where a hit leads: a page of its own, or the timeline opened at the meeting or narrowed to the person. */
export function hitAddress({ kind, id, label }: Hit): string {
  switch (kind) {
    case 'partner':
      return paths.country(id);
    case 'person':
      return paths.timeline(`q=${encodeURIComponent(label)}`);
    case 'meeting':
      return paths.timeline(`record=${encodeURIComponent(id)}`);
    case 'metric':
      return paths.statistic(id);
    case 'article':
      return paths.article(id);
  }
}
