import { findPlaces } from '../../../find/places/find-places.ts';
import type { Telling, ToldMeeting } from '../../story/telling.ts';

/** 'X to travel to Kenya', of an X who, the body says, will be in Kenya for a summit. */
function isGatheringThere(body: Telling, headline: Telling): boolean {
  return (
    headline.kind === 'visit' &&
    !headline.inbound &&
    body.kind === 'conference' &&
    !body.headline &&
    body.vietnam.some((person) => headline.vietnam.includes(person)) &&
    headline.partners.includes(findPlaces(body.place ?? '')[0]?.country ?? '')
  );
}

/** 'Affairs from June 3 to 10: minister visits Kenya; …': the days are those of the review. */
function isOfReview(text: string, { span }: Telling): boolean {
  return /^[^:]*\d[^:]*:/.test(text.slice(span.start, span.end));
}

/**
 * 'State President holds talks with King; minister receives ambassador': a headline that sums up a page is not told again for
 * those partners whose encounter the body tells.
 */
export function toldInBody(text: string, meeting: ToldMeeting, all: readonly ToldMeeting[]): boolean {
  const { tellings } = meeting;
  if (!tellings.every((telling) => telling.headline && (!telling.dated || isOfReview(text, telling)))) return false;
  if (tellings.every((telling) => all.some((other) => other.tellings.some((body) => isGatheringThere(body, telling)))))
    return true;
  if (!tellings.some(({ span }) => /;|,.*,/.test(text.slice(span.start, span.end)))) return false;
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
