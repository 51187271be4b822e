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
  'comprehensive(?:,| and|, and) strategic|strategic(?:,| and|, and) comprehensive|(?:extensive |comprehensive |extended |enhanced |strengthened |global |green |sectoral |all-weather )*strategic(?:[- ](?:cooperative|cooperation|comprehensive))?|' +
  'comprehensive(?:[- ](?:cooperative|cooperation|strategic|and strategic))?';
/** Formulas that belong to the name of the rung, for Japan and South Korea those of their own. */
const TAIL =
  '(?: of cooperation| for peace and prosperity in Asia(?: and the world)?| in the 21st century| (?:in|on|for) (?:the field of )?(?:agriculture|climate|water|energy|science|(?:higher )?education|green|defen[cs]e|food security|technology|innovation|digital|trade|tourism|maritime|health|finance|culture|security|labou?r|ocean|sustainable)[a-z ,-]{0,60}?(?=,? (?:with the|the first|the second|a first|which|who|its|his|their|both|making|as|(?:set up|[a-z]+ed|born|forged|begun) (?:in|on|by|during|between|when|last|this|at|under))\\b| (?:has|have|was|were|is|are|since|with|between|signed|established|that|which|to|of|in|last|this|next|early|late|on|at|during|by|from)\\b|[.;:"”’)(]|$))';
const PARTNERSHIP = new RegExp(
  `\\b(${RUNG}) (partnerships?(?: framework| relations(?:hip)?)?|partners?)\\b(${TAIL})?`,
  'gi',
);

/** 'in education|, Finnish Ambassador Aho said': a list of fields ends in 'and'. */
const NO_FIELD =
  /,(?![^;]* and )[^;]*$|, (?=\p{Lu}\p{L}+ (?:Ambassador|Minister|President|Prime|Deputy|Foreign|Consul|Speaker)\b).*$/u;

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
    const tail = (match[3] ?? '').replace(NO_FIELD, '');
    found.push({
      start: match.index,
      end: match.index + match[0].length - (match[3] ?? '').length + tail.length,
      value: `${titleCase(match[1]!)} Partnership${tail.replace(/\s+/g, ' ').trimEnd()}`,
      ofPartners: noun === 'partner' || noun === 'partners',
      plural: noun === 'partners' || noun.startsWith('partnerships'),
    });
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

function titleCase(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/comprehensive(?:,| and|, and) strategic/, 'comprehensive strategic')
    .replace(/(^|[ -])([a-z])/g, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    .replace(/\bAnd\b/g, 'and');
}
