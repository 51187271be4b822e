import { allMatches } from '../../article/all-matches.ts';
import type { Span } from '../../find/mention.ts';
import { triggersOf } from '../../triggers/triggers.ts';

/** A rung of partnership as the text words it. */
export type LevelPhrase = Span & {
  /** Title case for the usual rungs ('Comprehensive Strategic Partnership'), the text's wording for formulas of friendship. */
  value: string;
  /** 'partner(s)' rather than 'partnership': said of the countries, and of companies too. */
  ofPartners: boolean;
  /** 'strategic partnerships': with several, or of one pair in several fields. */
  plural: boolean;
};

const RUNG =
  'comprehensive (?:cooperative|cooperation) strategic|comprehensive(?:,| and|, and) strategic|strategic(?:,| and|, and) comprehensive|(?:extensive |comprehensive |extended |enhanced |strengthened |global |green |sectoral |all-weather )*strategic(?:[- ](?:cooperative|cooperation|comprehensive))?|' +
  'comprehensive(?:[- ](?:cooperative|cooperation|strategic|and strategic))?';
/** What a partnership in one field is in, as far as the words that go on from it. */
const FIELD =
  '(?:in|on|for) (?:the field of )?(?:agriculture|climate|water|energy|science|(?:higher )?education|green|defen[cs]e|food (?:security|safety)|technology|innovation|digital|trade|tourism|maritime|health|finance|culture|security|labou?r|ocean|sustainable|agri-?food|fisher(?:y|ies)|forestry|transport|research|peacekeeping)[a-z ,-]{0,60}?(?=,? (?:with the|the first|the second|a first|which|who|its|his|their|both|making|as|(?:set up|[a-z]+ed|born|forged|begun) (?:in|on|by|during|between|when|last|this|at|under))\\b| and the (?:[a-z]+ing|elevation|establishment|upgrad\\w*) of\\b|, and (?:(?:\\w+ )?(?:years?|months?|decades?) |in|on|for|by|since|then|later|the|both|they|it|two|an?|are|is|has|have)\\b| and (?:\\w+ ){1,2}(?:years?|decades?) (?:of|since)\\b| (?:has|have|was|were|is|are|since|with|between|signed|established|that|which|to|of|in|last|this|next|early|late|on|at|during|by|from)\\b|[.;:"”’)(]|$)';
/** Formulas that belong to the name of the rung, for Japan and South Korea those of their own. */
const TAIL = `(?: of cooperation| for peace and prosperity in Asia(?: and the world)?| in the 21st century| ${FIELD})`;
const PARTNERSHIP = new RegExp(
  `\\b(${RUNG}) (partnerships?(?: framework| relations(?:hip)?)?|partners?)\\b(?! (?:mechanism|model|scheme|approach)s?\\b)(${TAIL})?`,
  'gi',
);

/** 'in education|, Finnish Ambassador Aho said': a list of fields ends in 'and'. */
const NO_FIELD =
  /,(?![^;]* and )[^;]*$|, (?=\p{Lu}\p{L}+ (?:Ambassador|Minister|President|Prime|Deputy|Foreign|Consul|Speaker)\b).*$/u;

/** 'two partnerships, on water in 2010 and| on farming', 'a partnership on water; a second one,| for farming': the noun stands before. */
const ONE_MORE_FIELD = new RegExp(
  `(?:^|[;,]? and|[;,:])(?: (?:then|also|in turn|later|(?:in|since) (?:\\w+ )?(?:19|20)\\d{2},?))*( (?:another|a second|a third|the other|the second|the third|one)(?: one)?,?)? (${FIELD})`,
  'i',
);
/** How far behind a partnership in one field the next may stand. */
const FIELD_WITHIN = 110;

/** 'in education| and', where another field follows; 'farming| too'. */
const LOOSE_END = /,? (?:and|too|as well)$/;

/** 'elevated their partnership to a comprehensive strategic level'. */
const LEVEL =
  /(?:\b(?:partnership|ties|relations|relationship)\b[^;]{0,40}? (?:to|on|at|reached) (?:a|the)|\bpartners at (?:a|the)) ((?:comprehensive )?strategic|comprehensive) level\b/gi;

/** 'a strategic partnership in 2007 and a comprehensive strategic| one in 2016'. */
const ONE_MORE = /\b(?:an?|the) (comprehensive(?: and)? strategic|strategic|comprehensive) one\b/gi;

/** '… to a strategic partnership, and those with Chile to| the same level'. */
const SAME_LEVEL =
  /\b(?:to|at|reach(?:ed)?|attained|on|hold|share) (the same (?:level|rank|status|footing)|that (?:level|rank|status))\b/gi;

/** The rung that Vietnam and South Africa had. */
const FOR_COOPERATION = /\bpartnership for (?:cooperation|co-operation) and development\b/gi;

const GATE = /strategic|comprehensive|partnership for/i;

/** Without words of these a sentence names no rung. */
export const LEVEL_TRIGGERS = triggersOf(GATE);

/** The rungs of partnership that a stretch of text names; 'public-private partnership' and 'strategic location' are none. */
export function findLevels(text: string): LevelPhrase[] {
  if (!GATE.test(text)) return [];
  const found: LevelPhrase[] = [];
  for (const match of allMatches(text, PARTNERSHIP)) {
    const noun = match[2]!.toLowerCase();
    const tail = (match[3] ?? '').replace(NO_FIELD, '').replace(LOOSE_END, '');
    found.push({
      start: match.index,
      end: match.index + match[0].length - (match[3] ?? '').length + tail.length,
      value: `${rungOf(match[1]!)} Partnership${tail.replace(/\s+/g, ' ').trimEnd()}`,
      ofPartners: noun === 'partner' || noun === 'partners',
      plural: noun === 'partners' || noun.startsWith('partnerships'),
    });
  }
  for (const level of [...found]) {
    const inField = / Partnership (?:in|on|for) (?!Asia|the 21st|peace)/.test(level.value);
    if (!inField && !level.plural) continue;
    const further = furtherFields(text, level);
    if (inField) found.push(...further);
    // 'two partnerships, one on water and one on farming' are these two.
    else if (/^[,:]? /.test(text.slice(level.end)) && further[0] && further[0].start - level.end < 12)
      found.splice(found.indexOf(level), 1, ...further);
  }
  for (const match of allMatches(text, LEVEL)) {
    const end = match.index + match[0].length;
    found.push({
      start: end - match[1]!.length - ' level'.length,
      end,
      value: `${titleCase(match[1]!)} Partnership`,
      ofPartners: false,
      plural: false,
    });
  }
  if (found.length > 0)
    for (const match of allMatches(text, ONE_MORE)) {
      const end = match.index + match[0].length;
      if (found[0]!.start > match.index) continue;
      const start = end - match[1]!.length - ' one'.length;
      found.push({ start, end, value: `${titleCase(match[1]!)} Partnership`, ofPartners: false, plural: false });
    }
  const named = [...found];
  if (named.length > 0)
    for (const match of allMatches(text, SAME_LEVEL)) {
      const end = match.index + match[0].length;
      const meant = named.findLast((other) => other.end <= match.index);
      if (meant)
        found.push({ start: end - match[1]!.length, end, value: meant.value, ofPartners: false, plural: false });
    }
  for (const match of allMatches(text, FOR_COOPERATION)) {
    const end = match.index + match[0].length;
    if (found.some((other) => match.index < other.end)) continue;
    found.push({
      start: match.index,
      end,
      value: 'Partnership for Cooperation and Development',
      ofPartners: false,
      plural: false,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** China's rung, whose words come in either order. */
const rungOf = (words: string): string =>
  titleCase(words).replace(
    /^Comprehensive (Cooperative|Cooperation) Strategic$/,
    'Comprehensive Strategic Cooperative',
  );

/** The partnerships in other fields that follow one in its own: each named as such, dated, or one of several. */
function furtherFields(text: string, first: LevelPhrase): LevelPhrase[] {
  const more: LevelPhrase[] = [];
  const rung = first.value.replace(/ Partnership .*$/, ' Partnership');
  for (let last = first; ; last = more.at(-1)!) {
    const match = ONE_MORE_FIELD.exec(text.slice(last.end, last.end + FIELD_WITHIN + 80));
    if (!match || match.index > FIELD_WITHIN) return more;
    const between = text.slice(last.end, last.end + match.index);
    if (!match[1] && !first.plural && !/\b(?:19|20)\d{2}\b/.test(between)) return more;
    if (/\.\s|\bpartners?(?:hip)?s?\b/i.test(between)) return more;
    const start = last.end + match.index + match[0].length - match[2]!.length;
    const field = match[2]!.replace(LOOSE_END, '');
    const end = start + field.length;
    more.push({ ...first, start, end, value: `${rung} ${field.replace(/\s+/g, ' ').trimEnd()}`, plural: false });
  }
}

function titleCase(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/comprehensive(?:,| and|, and) strategic/, 'comprehensive strategic')
    .replace(/(^|[ -])([a-z])/g, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    .replace(/\bAnd\b/g, 'and');
}
