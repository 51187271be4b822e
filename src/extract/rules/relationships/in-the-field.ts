/** 'a strategic partnership| in that field': in the one that the sentence has named. */
const IN_THAT =
  /^["”]? in (?:that|this|the same|the latter|which) (?:field|area|sector|domain|sphere|industry)\b|^["”]? there(?:in)? since\b/;
/** 'Agriculture came up at length:|', 'In higher education, where|', 'They spoke of trade;'. */
const NAMED =
  /\b(agriculture|climate(?: change)?|water(?: management)?|energy|renewable energy|science|higher education|education|defen[cs]e|food security|technology|innovation|digital transformation|trade|tourism|maritime affairs|health|finance|green finance|culture|security|labou?r|fisheries|forestry|transport|peacekeeping)\b/gi;

/** A level in a field that only a pronoun names, with the field that the words before it name; null when none does. */
export function inTheField(value: string, before: string, after: string): string | null {
  if (!IN_THAT.test(after) || / Partnership (?:in|on|for) /.test(value)) return value;
  const field = before.match(NAMED)?.at(-1);
  return field ? `${value} in ${field.toLowerCase()}` : null;
}
