import type { Sentence } from '../../../document.ts';
import { canPair, HOME, namedBehind } from '../words/countries.ts';

const INVESTED = /\b(?:projects?|investment|capital)\b/i;
const SHARED =
  /\b(?:two-way|bilateral|mutual|cooperation|aid|ODA|loans?|trade|countries|territories|(?<!\b(?:by|of) (?:[\w-]+ )*)investors|among)\b/i;
const NAME = 'Vi(?:et|ệt) ?[Nn]am';
const FIRMS = '(?:firms|companies|enterprises|businesses|investors|groups|capital|projects|investments?)';
const OUTWARD = new RegExp(
  `\\bin the (?:other|opposite|reverse) direction\\b|\\b${NAME}ese ${FIRMS}\\b|^\\W*(?:[A-Z][a-z]+ ?[a-z]*, )?${NAME}(?:,? with| (?:now |currently |also )?(?:has|had|have|counts|runs|invest)(?! (?:also |so far |already )?(?:attract|receiv|drawn|lured|welcom|absorb|granted|licensed|secured|approved)))`,
);
/** 'Malta is the largest investor, with 1,200 businesses operating in the country'. */
const FIRMS_HERE =
  /^((?:[\w-]+ )?(?:businesses|companies|firms|enterprises))( (?:that (?:are )?)?(?:operating|operate|active|present|doing business|working|investing))? in the (?:country|nation)$/;
const INWARD = new RegExp(`\\bin(?:to)? (?:${NAME}|the country|Ha ?[Nn]oi|Hà Nội|Ho Chi Minh|HCM)\\b`);
/** 'Their country had 444 projects', 'Americans were in 11th position among 138 countries': those who invest here are told of. */
const THEIRS =
  /\b[Tt]heir country (?:now |already )?(?:has|had|runs|ran)\b|\b(?:among|of|out of) (?:the )?\d+ (?:investing |foreign )?(?:countries|economies|investors)\b/;
const HERE = /\binvest(?:s|ed|ing)? here\b/;

/** 'Malta had 36 valid projects': whose money is where, for projects and capital whose phrase names no country; null when the sentence leaves it open. */
export function investedFrom(
  text: string,
  sentence: Sentence,
  topic: string,
  codes: readonly string[],
  named: readonly string[],
): string | null {
  const [partner, other] = codes.filter((code) => code !== HOME && canPair(code));
  const firms = FIRMS_HERE.exec(topic);
  if (firms !== null && partner !== undefined && other === undefined && named.length === 0)
    return `${firms[1]} from ${namedBehind(partner)}${firms[2] ?? ''} in Vietnam`;
  const abroad = partner === undefined || other !== undefined ? null : outwardIn(text, sentence, topic, named, partner);
  if (abroad !== null) return abroad;
  if (
    partner !== undefined &&
    other === undefined &&
    named.join() === partner &&
    codes.includes(HOME) &&
    isOwned(topic)
  )
    return `${topic} in Vietnam`;
  if (named.length > 0 || partner === undefined || other !== undefined || !codes.includes(HOME)) return null;
  if (!INVESTED.test(topic) || SHARED.test(topic)) return null;
  const said = text.slice(sentence.start, sentence.end);
  const outward = OUTWARD.test(said) || isWhere(text, sentence, partner);
  const inward = INWARD.test(said) || HERE.test(said) || THEIRS.test(said) || isWhose(text, sentence, partner);
  if (outward === inward) return null;
  const plain = topic.replace(/ in the (?:\w+ )?(?:Asian )?(?:country|nation)$/, '');
  const name = namedBehind(partner);
  return outward ? ownedIn(plain, 'Vietnam', name) : ownedIn(plain, name, 'Vietnam');
}

const LASTING = /^((?:[a-z-]+ )*projects)(?: that (?:are|were))? ((?:still |now |currently )*(?:in|under|on) \w+)$/;

/** 'projects that are in force' are told with their owner before what they are; 'projects from all member states' have theirs. */
function ownedIn(topic: string, owner: string, where: string): string {
  const [, money] = /^(.*\b(?:investment|capital)) in projects$/.exec(topic) ?? [];
  if (money !== undefined) return `${money} from ${owner} in projects in ${where}`;
  const lasting = LASTING.exec(topic);
  if (lasting !== null) return `${lasting[1]} from ${owner} ${lasting[2]} in ${where}`;
  const told = / from (?:all |the |its )?\w/.test(topic) || topic.includes(owner.replace(/^the /, ''));
  return told ? `${topic} in ${where}` : `${topic} from ${owner} in ${where}`;
}

const OURS = new RegExp(
  `\\b${NAME}(?:['’]s)? (?:now |currently |also |has so far |has |had )*(?:has|had|have|counts|counted|runs|ran|ranks|ranked|invested|registered|put|poured|holds|total|tops)\\b|\\b${NAME}ese(?:-invested)? (?:${FIRMS}|giants?|groups?|carriers?|banks?)`,
);

/** 'Vietnam had 274 projects in Laos', 'Vietnamese firms have invested in 267 projects across Laos': theirs is where, not whose. */
function outwardIn(
  text: string,
  sentence: Sentence,
  topic: string,
  named: readonly string[],
  partner: string,
): string | null {
  if (named.length !== 1 || named[0] !== partner || !INVESTED.test(topic) || SHARED.test(topic)) return null;
  const there = /^(.*\b(?:projects?|investments?|capital)) ((?:in|across) (?:the )?[A-Z][\w .]*)$/.exec(topic);
  const said = text.slice(sentence.start, sentence.end);
  return there !== null && OURS.test(said) && !/\bfrom\b/.test(there[1]!)
    ? `${there[1]} from Vietnam ${there[2]}`
    : null;
}

const OWNED = new RegExp(
  `\\bfrom (?:the |all )*[A-Z][\\w. ]*$|^(?:.* (?:of|by) )?(?:the )?[A-Z]\\w+(?:['’]s?|\\w*(?:ese|ish|ian|ean|an|ch|ai|qi)) (?:\\w+ )*${FIRMS}$`,
);

/** 'capital from Malta', 'Maltese projects': whose, and not where. */
const isOwned = (topic: string): boolean =>
  INVESTED.test(topic) &&
  !SHARED.test(topic) &&
  !/ (?:in|into|across|abroad|overseas)\b/.test(topic) &&
  OWNED.test(topic);

const mentionsOf = (sentence: Sentence, code: string) =>
  sentence.mentions.filter((mention) => mention.kind === 'place' && mention.country === code);

/** 'investors in Malta', 'projects in Malta'. */
const isWhere = (text: string, sentence: Sentence, code: string): boolean =>
  mentionsOf(sentence, code).some(({ start }) =>
    /\b(?:invest(?:ors?|ed|ing|ment)?|projects?) in (?:the )?$/.test(text.slice(Math.max(0, start - 24), start)),
  );

const OWNER_AFTER = new RegExp(
  `^(?:['’]s?\\b|,? (?:now |currently |also )?(?:has|had|have|with|counts|runs|ranks|ranked|is|was|are|were)\\b|(?:ese|ish|ian|ean|an)? ${FIRMS}\\b)`,
);

/** 'Maltese companies', 'Malta has', "Malta's". */
const isWhose = (text: string, sentence: Sentence, code: string): boolean =>
  mentionsOf(sentence, code).some(({ end }) => OWNER_AFTER.test(text.slice(end, end + 24)));
