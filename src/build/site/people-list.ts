import type { MergedMeeting } from '#dataset/merged-record.ts';
import type { Person } from '#dataset/site/person.ts';
import { namesMatch, nameTokens } from '../merge/match-names.ts';
import { slug } from '../merge/slug.ts';
import { compare } from '../merge/told.ts';
import type { SiteModel } from './site-model.ts';

type Seen = { name: string; role: string | null; side: string | null; date: string | null; row: number };

/** The people of some meetings, each under the fullest usual spelling, those who met most often first. */
export function peopleList(model: SiteModel, rows: readonly number[]): Person[] {
  const seen = rows.flatMap((row): Seen[] => {
    const { date, participants } = model.meetings[row] as MergedMeeting;
    return participants.map(({ name, role, side }) => ({ name, role, side, date, row }));
  });
  const used = new Map<string, number>();
  return groupPeople(seen)
    .map((group) => {
      const spellings = countBy(group.map(({ name }) => name));
      const name = [...spellings].sort(
        ([a, m], [b, n]) => nameTokens(b).length - nameTokens(a).length || n - m || compare(a, b),
      )[0]?.[0] as string;
      const side = group[0]?.side ?? null;
      return {
        id: [side?.toLowerCase(), slug(name, 6)].filter(Boolean).join('-'),
        name,
        variants: [...spellings.keys()].filter((other) => other !== name).sort(),
        side,
        roles: rolesOf(group),
        rows: [...new Set(group.map(({ row }) => row))].sort((a, b) => a - b),
      };
    })
    .sort((a, b) => b.rows.length - a.rows.length || compare(a.id, b.id))
    .map((person) => {
      const count = (used.get(person.id) ?? 0) + 1;
      used.set(person.id, count);
      return count === 1 ? person : { ...person, id: `${person.id}-${count}` };
    });
}

/** Full names first; then shorter ones join the only full name they fit. */
function groupPeople(seen: readonly Seen[]): Seen[][] {
  const groups = new Map<string, Seen[][]>();
  const named = new Map<string, Seen[]>();
  const sorted = seen
    .map((one) => ({ one, tokens: nameTokens(one.name).length }))
    .sort((a, b) => b.tokens - a.tokens || compare(a.one.name, b.one.name) || a.one.row - b.one.row);
  for (const { one } of sorted) {
    // Most people come back under the name by which they were found first.
    const known = named.get(`${one.side}|${one.name}`);
    if (known) {
      known.push(one);
      continue;
    }
    // Spellings of one person share the first letter of the last token but for rare cases that then stay apart.
    const tokens = nameTokens(one.name);
    const blocks = [...new Set([tokens.at(-1), tokens[0]])].map((token) => `${one.side}|${token?.slice(0, 2)}`);
    const candidates = [...new Set(blocks.flatMap((block) => groups.get(block) ?? []))];
    const fits = candidates.filter((group) => namesMatch((group[0] as Seen).name, one.name, one.side === 'VNM'));
    const same = fits.find((group) => nameTokens((group[0] as Seen).name).join() === tokens.join());
    const joined = same ?? (fits.length === 1 ? fits[0] : undefined);
    const group = joined ?? [];
    group.push(one);
    if (!joined) for (const block of blocks) groups.set(block, [...(groups.get(block) ?? []), group]);
    if (tokens.length > 0) named.set(`${one.side}|${one.name}`, group);
  }
  return [...new Set([...groups.values()].flat())];
}

function rolesOf(group: readonly Seen[]): Person['roles'] {
  const roles = new Map<string, { role: string; from: string | null; to: string | null }>();
  for (const { role, date } of [...group].sort((a, b) => compare(a.date ?? '9999', b.date ?? '9999'))) {
    if (role === null) continue;
    const key = role.toLowerCase();
    const known = roles.get(key);
    if (!known) roles.set(key, { role, from: date, to: date });
    else if (date !== null) known.to = date;
  }
  return [...roles.values()];
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
