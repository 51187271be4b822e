import type { Participant } from '../../dataset/meeting.ts';

/** Names of one side for a line of the list: the first two and how many more. */
export type SideNames = { names: string[]; more: number };

const NAMED = 2;

/** The two sides of a meeting: Vietnam's people first, then everybody whose side is another. People of no told side come last. */
export function whoWithWhom(participants: readonly Participant[]): { vietnam: SideNames; others: SideNames } {
  const vietnam = participants.filter(({ side }) => side === 'VNM');
  const others = participants
    .filter(({ side }) => side !== 'VNM')
    .sort((a, b) => Number(a.side === null) - Number(b.side === null));
  return { vietnam: shorten(vietnam), others: shorten(others) };
}

function shorten(people: readonly Participant[]): SideNames {
  const names = people.slice(0, NAMED).map(({ name }) => name);
  return { names, more: people.length - names.length };
}

/** Participants by side, Vietnam first, then the partners in the record's order, then those whose side is not told. */
export function bySide(
  participants: readonly Participant[],
  partners: readonly string[],
): { side: string | null; people: Participant[] }[] {
  const order = ['VNM', ...partners, ...participants.flatMap(({ side }) => (side === null ? [] : [side]))];
  const sides: (string | null)[] = [...new Set(order), null];
  return sides
    .map((side) => ({ side, people: participants.filter((person) => person.side === side) }))
    .filter(({ people }) => people.length > 0);
}
