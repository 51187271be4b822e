import { countryName } from '../../../find/places/country-name.ts';
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

/** 'PM meets leaders at the G20 summit': whom he saw there the body goes on to tell. */
function isSumOfSidelines({ kind, foreign, partners, vietnam }: Telling, all: readonly ToldMeeting[]): boolean {
  return (
    kind !== 'conference' &&
    foreign.length === 0 &&
    partners.every((partner) => countryName(partner) === partner) &&
    all.some(({ tellings }) =>
      tellings.some(
        (body) =>
          !body.headline && body.kind === 'sidelines' && body.vietnam.some((person) => vietnam.includes(person)),
      ),
    )
  );
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
  if (tellings.every((telling) => isSumOfSidelines(telling, all))) return true;
  if (
    !tellings.some(
      (telling) => isOfReview(text, telling) || /;|,.*,/.test(text.slice(telling.span.start, telling.span.end)),
    )
  )
    return false;
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
