import type { RecordKind } from '../../../dataset/article-line.ts';

/** Ground and edge of a mark, by kind; the legend and the margin use the same. */
export const KIND_GROUND = {
  meetings: 'bg-(--kind-meetings)',
  statistics: 'bg-(--kind-statistics)',
  relationships: 'bg-(--kind-relationships)',
  agreements: 'bg-(--kind-agreements)',
} as const satisfies Record<RecordKind, string>;

export const KIND_EDGE = {
  meetings: 'border-(--kind-meetings-edge)',
  statistics: 'border-(--kind-statistics-edge)',
  relationships: 'border-(--kind-relationships-edge)',
  agreements: 'border-(--kind-agreements-edge)',
} as const satisfies Record<RecordKind, string>;
