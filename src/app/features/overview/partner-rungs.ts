import type { PartnerSummary } from '../../../dataset/site/partner-summary.ts';

/** A rung of the ladder: partners of one level, most meetings first. `rank` is null where no level is told. */
export type Rung = { rank: number | null; kind: 'country' | 'organisation'; partners: PartnerSummary[] };

/** The ladder from the top: levels from the highest, then countries without a told level, then organisations. */
export function partnerRungs(partners: readonly PartnerSummary[]): Rung[] {
  const order = (a: PartnerSummary, b: PartnerSummary) => b.meetings - a.meetings || (a.code < b.code ? -1 : 1);
  const countries = partners.filter(({ kind }) => kind === 'country');
  const rung = (rank: number | null): Rung => ({
    rank,
    kind: 'country',
    partners: countries.filter(({ level }) => (level?.rank ?? null) === rank).sort(order),
  });
  const organisations: Rung = {
    rank: null,
    kind: 'organisation',
    partners: partners.filter(({ kind }) => kind === 'organisation').sort(order),
  };
  return [rung(4), rung(3), rung(2), rung(1), rung(0), rung(null), organisations].filter(
    ({ partners: members }) => members.length > 0,
  );
}
