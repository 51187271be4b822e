import type { FilterPart } from '../../data/facets/criteria.ts';
import type { TimelineFilters } from '../../url/timeline-params.ts';

/** What to write into the address so that a part restricts nothing any more. */
export function emptyPart(part: FilterPart): Partial<Record<keyof TimelineFilters, null>> {
  return part === 'date' ? { from: null, to: null } : { [part]: null };
}
