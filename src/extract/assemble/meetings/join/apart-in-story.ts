import type { Telling } from '../../story/telling.ts';

/**
 * 'Received the ambassadors of Oman and Kuwait': where the story tells of one of them by name and alone, there were as many encounters
 * as countries.
 */
export function apartInStory(tellings: readonly Telling[]): Telling[] {
  const shown = tellings.filter((telling) => tellings.some((group) => isShownOf(telling, group)));
  for (const picture of shown) {
    const group = tellings.find((other) => isShownOf(picture, other))!;
    group.foreign = [...group.foreign, ...picture.foreign.filter((person) => !group.foreign.includes(person))];
  }
  const told = tellings.filter((telling) => !shown.includes(telling));
  return told.flatMap((telling) => {
    const alone = told.some((other) => other !== telling && isOneOf(other, telling));
    if (!alone) return [telling];
    return telling.partners.map((partner) => ({
      ...telling,
      partners: [partner],
      setting: 'bilateral' as const,
      offices: [`${partner} ${telling.offices.join(' ')}`],
    }));
  });
}

/** A picture of one of those who handed over their letters together. */
const isShownOf = (picture: Telling, group: Telling): boolean =>
  picture.caption &&
  (group.occasion === 'credentials' || /\b(?:ambassadors|envoys|consuls)\b/i.test(group.offices.join(' '))) &&
  !group.caption &&
  picture !== group &&
  isOneOf(picture, group);

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
