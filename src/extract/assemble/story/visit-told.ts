import { countryName } from '../../find/places/country-name.ts';
import type { When } from '../../rules/meetings/when/when.ts';
import type { Person } from '../cast/person-registry.ts';
import { type DaySpan, spanOf } from './day-of-span.ts';
import type { Telling } from './telling.ts';

/** A visit that the story has told: talks with the same partner in its days are there. */
export type VisitTold = {
  place: string;
  country: string;
  partners: string[];
  sentence: number;
  date: string;
  span: DaySpan | null;
  aside: boolean;
  visitors: readonly Person[];
};

/** The visits told, this one among them; of two tellings of one visit the more telling place stays. */
export function withVisit(visits: readonly VisitTold[], telling: Telling): readonly VisitTold[] {
  const { place, partners, date, sentence, aside } = telling;
  if (telling.kind !== 'visit' || place === null || date === null) return visits;
  const country = telling.inbound ? 'VNM' : partners[0]!;
  const visitors = telling.inbound ? telling.foreign : telling.vietnam;
  const told = { place, country, partners, sentence, date, span: spanOf(telling), aside, visitors };
  const before = visits.find((visit) => isOneVisit(visit, told));
  if (!before) return [...visits, told];
  // Of a city and its country in one sentence the country says where the visit goes; told again later, the city says more.
  const named = [before, told].find((visit) => visit.place === countryName(country));
  const city = [before, told].find((visit) => visit.place !== countryName(country));
  const better = (before.sentence === sentence ? named : city) ?? told;
  const span = before.span ?? told.span;
  const both = {
    ...told,
    place: better.place,
    span,
    date: span?.from ?? (before.date.length > date.length ? before.date : date),
    aside: before.aside && aside,
  };
  return visits.map((visit) => (visit === before ? both : visit));
}

function isOneVisit(a: VisitTold, b: VisitTold): boolean {
  return (
    a.country === b.country && a.partners.join() === b.partners.join() && a.date.slice(0, 7) === b.date.slice(0, 7)
  );
}

/** The visit in whose days, or in whose month, an encounter with these partners lies. */
export function visitDuring(
  visits: readonly VisitTold[],
  partners: readonly string[],
  when: When | null,
): VisitTold | null {
  const date = when?.date;
  if (!date || date.length < 7) return null;
  const during = ({ span, date: day }: VisitTold) =>
    span && date.length === 10
      ? date >= span.from && date <= span.until
      : [day, span?.until].some((end) => end?.slice(0, 7) === date.slice(0, 7));
  return (
    visits.findLast((visit) => visit.partners.some((partner) => partners.includes(partner)) && during(visit)) ?? null
  );
}
