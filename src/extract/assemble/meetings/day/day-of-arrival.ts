import type { Encounter } from '../../../rules/meetings/clause/encounter.ts';
import type { When } from '../../../rules/meetings/when/when.ts';
import type { VisitTold } from '../../story/visit-told.ts';

/** 'On the day of her arrival she called on X', 'right after landing, he was received by Y': the first day of the visit told last that these people pay. */
export function dayOfArrivalTold(
  { frame, kind, vietnam, foreign }: Encounter,
  visits: readonly VisitTold[],
  partners: readonly string[],
): When | null {
  if (kind === 'visit' || !ON_ARRIVAL.test(frame.text)) return null;
  const met = [...vietnam, ...foreign].flatMap(({ persons }) => persons);
  const visit = visits.findLast(
    ({ visitors, partners: to, aside }) =>
      !aside && (visitors.some((one) => met.includes(one)) || to.some((partner) => partners.includes(partner))),
  );
  const day = visit?.span?.from ?? visit?.date;
  return day?.length === 10 ? { date: day, until: null, inferredYear: false } : null;
}

const ON_ARRIVAL =
  /\b(?:on|during) (?:the (?:very )?(?:day|evening|morning|afternoon) of )(?:his|her|their|the) (?:\w+'s )?arrival\b|\b(?:right|immediately|soon|shortly|straight|just|hours|directly) (?:up)?(?:on|after) (?:(?:his|her|their|the) arrival\b|arriving|landing|touching down)/;
