import type { Telling } from '../../story/telling.ts';

/**
 * 'Received the ambassadors of Oman and Kuwait': where the story tells of one of them by name and alone, there were as many encounters
 * as countries.
 */
export function apartInStory(tellings: readonly Telling[]): Telling[] {
  return tellings.flatMap((telling) => {
    const alone = tellings.some((other) => other !== telling && isOneOf(other, telling));
    if (!alone) return [telling];
    return telling.partners.map((partner) => ({
      ...telling,
      partners: [partner],
      setting: 'bilateral' as const,
      offices: [`${partner} ${telling.offices.join(' ')}`],
    }));
  });
}

function isOneOf(other: Telling, group: Telling): boolean {
  return (
    group.partners.length > 1 &&
    group.foreign.length === 0 &&
    group.kind !== 'visit' &&
    group.story === other.story &&
    other.kind !== 'visit' &&
    other.foreign.length > 0 &&
    other.partners.length === 1 &&
    group.partners.includes(other.partners[0]!) &&
    other.vietnam.some((person) => group.vietnam.includes(person)) &&
    (other.date === null ||
      group.date === null ||
      other.date.startsWith(group.date) ||
      group.date.startsWith(other.date))
  );
}
