import type { Meeting } from '#dataset/meeting.ts';
import { candidatePairs } from './block-meetings.ts';
import { Clusters } from './clusters.ts';
import { matchMeetings } from './match-meetings.ts';
import { compareTold, type Told } from './told.ts';

type Edge = { a: number; b: number; score: number; strong: boolean };

/**
 * Groups tellings into events. The result depends on the set of tellings alone: they are put into a fixed order, the
 * best matching pairs are joined first, and two groups are joined only when no telling of one contradicts one of the
 * other. A telling that names nobody joins a group only if there is just one that it fits.
 */
export function groupMeetings(input: readonly Told<Meeting>[]): Told<Meeting>[][] {
  const told = [...input].sort(compareTold);
  const edges = findEdges(told);
  const clusters = new Clusters(told.length, (a, b) => fits(told, a, b));
  for (const edge of edges) if (edge.strong) clusters.join(edge.a, edge.b);
  joinNameless(told, edges, clusters);
  return clusters.groups().map((group) => group.map((index) => told[index] as Told<Meeting>));
}

function findEdges(told: readonly Told<Meeting>[]): Edge[] {
  const seen = new Set<number>();
  const edges: Edge[] = [];
  for (const [p, q] of candidatePairs(told)) {
    const a = Math.min(p, q);
    const b = Math.max(p, q);
    const key = a * told.length + b;
    if (seen.has(key)) continue;
    seen.add(key);
    const match = matchMeetings(told[a] as Told<Meeting>, told[b] as Told<Meeting>);
    if (match.same) edges.push({ a, b, score: match.score, strong: match.strong });
  }
  return edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

function joinNameless(told: readonly Told<Meeting>[], edges: readonly Edge[], clusters: Clusters): void {
  const weak = edges.filter((edge) => !edge.strong);
  const nameless = (index: number) => told[index]?.record.participants.length === 0;
  for (const { a, b } of weak) if (nameless(a) && nameless(b)) clusters.join(a, b);
  const roots = new Map(weak.flatMap(({ a, b }) => [a, b]).map((index) => [index, clusters.root(index)]));
  const rootOf = (index: number) => roots.get(index) ?? index;
  const neighbours = new Map<number, Set<number>>();
  for (const { a, b } of weak) {
    addTo(neighbours, rootOf(a), rootOf(b));
    addTo(neighbours, rootOf(b), rootOf(a));
  }
  // When several groups fit the one that says less, it stands alone rather than be put with the wrong one.
  for (const { a, b } of weak) if (neighbours.get(rootOf(thinner(told, a, b)))?.size === 1) clusters.join(a, b);
}

function addTo(map: Map<number, Set<number>>, key: number, value: number): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

function thinner(told: readonly Told<Meeting>[], a: number, b: number): number {
  const size = (index: number) => told[index]?.record.participants.length ?? 0;
  return size(a) <= size(b) ? a : b;
}

/** True unless the two contradict each other; being no match for lack of evidence is no contradiction. */
function fits(told: readonly Told<Meeting>[], a: number, b: number): boolean {
  const match = matchMeetings(told[a] as Told<Meeting>, told[b] as Told<Meeting>);
  return match.same || !match.contradicts;
}
