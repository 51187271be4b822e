import type { ToldMeeting } from './telling.ts';

/**
 * 'State President holds talks with King; minister receives ambassador': a headline that sums up a page is not told again for
 * those partners whose encounter the body tells.
 */
export function toldInBody(text: string, meeting: ToldMeeting, all: readonly ToldMeeting[]): boolean {
  const { tellings } = meeting;
  if (!tellings.every(({ headline, dated }) => headline && !dated)) return false;
  if (!tellings.some(({ span }) => text.slice(span.start, span.end).includes(';'))) return false;
  const partners = new Set(tellings.flatMap((telling) => telling.partners));
  const inBody = new Set(
    all.flatMap((other) =>
      other === meeting
        ? []
        : other.tellings.filter(({ headline }) => !headline).flatMap((telling) => telling.partners),
    ),
  );
  return [...partners].every((partner) => inBody.has(partner));
}
