import { letters } from './slug.ts';
import type { Told } from './told.ts';

export type Identity = { id: string; aliases: string[] };

/**
 * Gives each group of tellings the readable id of its first telling. Where two groups would have the same, the one told
 * first keeps it and the others get four letters from the identity of their own first telling, so that an article that
 * comes later never changes an id that was there before. Ids of the other tellings become aliases.
 */
export function assignIds(groups: readonly Told<{ id: string }>[][]): Identity[] {
  const taken = new Map<string, number>();
  const first = groups.map((group) => group[0]!.name);
  // Groups come in the order of their first telling.
  const ids = first.map((id, i) => {
    if (!taken.has(id)) {
      taken.set(id, i);
      return id;
    }
    const { record, article } = groups[i]![0]!;
    let longer = `${id}-${letters(`${article.id}\u0000${record.id}`)}`;
    for (let round = 1; taken.has(longer); round++) longer = `${longer}${letters(`${longer}${round}`)[0]}`;
    taken.set(longer, i);
    return longer;
  });
  return ids.map((id, i) => {
    if (groups[i]?.length === 1) return { id, aliases: [] };
    const others = new Set((groups[i] ?? []).map(({ name }) => name));
    const aliases = [...others].filter((alias) => alias !== id && !taken.has(alias)).sort();
    for (const alias of aliases) taken.set(alias, i);
    return { id, aliases };
  });
}
