/** Who trades with, gives to or invests in a country. */
export const PARTNER =
  /^(?:.*\s)?(?:(?:trade|trading|export|import|business|economic)\s)?(partners?|investors?|export markets?|import markets?|donors?|providers?|importers?|exporters?|buyers?|customers?|suppliers?)\b/i;
const PARTNER_FIGURE: Record<string, string> = {
  partner: 'trade',
  investor: 'investment',
  'export market': 'exports',
  'import market': 'imports',
  donor: 'aid',
  provider: 'aid',
  importer: 'exports',
  buyer: 'exports',
  customer: 'exports',
  exporter: 'imports',
  supplier: 'imports',
};

/** What a sum told of such partners is: 'the largest buyer, with 2 billion USD' tells of exports. */
export function figureOfPartners(relation: RegExpExecArray, said: string): string {
  if (/\b(?:FDI|investment)\b/i.test(said)) return 'foreign direct investment';
  return PARTNER_FIGURE[(relation[1] ?? '').toLowerCase().replace(/s$/, '')] ?? 'trade';
}
