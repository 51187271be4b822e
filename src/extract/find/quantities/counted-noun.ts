/** Words that end the noun phrase after a number. */
const STOP = new Set(
  `a an the this that these those his her its their our my your of in to from for with at by on about into onto over under between among across
  through during within without against after before since until as than per via and or nor but while when where which who whom whose that if so because whereas although though whilst besides
  is are was were be been being am has have had do does did will would can could may might shall should must
  not also only just still already then there here it they he she we you both each every all
  said say says worth made took came comes went goes got met paid held gave told became including such like remain remains remained
  respectively annually yearly nationwide worldwide globally currently together alone altogether ago later earlier away up down out off`.split(
    /\s+/,
  ),
);
const COLLECTIVE = new Set(
  'people staff personnel police children women men youth cattle aircraft vehicles livestock fish species series crew poultry troops headquarters elderly media'.split(
    ' ',
  ),
);
const DEMONYM =
  /^(?:Vietnamese|Japanese|Chinese|Lao|Thai|Myanmarese|Taiwanese|Portuguese|Burmese|Nepalese|Dutch|French|British)$/;
const NOT_PLURAL = new Set(
  `previous various business consensus campus virus bus gas crisis basis analysis status focus plus versus always perhaps besides thus less
  laos paris philippines overseas sometimes afterwards towards news mathematics economics logistics physics whereas athletics sports united states thanks times as is has was its this us`.split(
    /\s+/,
  ),
);
// '13 million 5G subscribers'.
const WORD = /(\s|[-–])?((?:[2-6]G\b|[A-Za-zÀ-ỹ])[\wÀ-ỹ'’-]*)/y;
const OWNER = /^\s(?:its|their|our|his|her|the)(?=\s)/;
const MAX_WORDS = 7;

function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (COLLECTIVE.has(lower)) return true;
  return /[a-z]{2,}s$|[A-Z]{2,}s$/.test(word) && !/(?:ss|us|is|['’]s)$/i.test(word) && !NOT_PLURAL.has(lower);
}

export type CountedNoun = { unit: string; end: number };

/**
 * The noun that a number in front of `at` counts: '12,000 Vietnamese students' has 'students', '126 wards and communes'
 * has both. Null when no plural noun closes the phrase, or when the number is glued to a modifier ('25-member').
 */
export function countedNoun(text: string, at: number): CountedNoun | null {
  let unit: string | null = null;
  let end = at;
  let position = at;
  for (let count = 0; count < MAX_WORDS; count++) {
    WORD.lastIndex = position;
    const match = WORD.exec(text);
    if (match === null) break;
    const word = match[2] ?? '';
    const lower = word.toLowerCase();
    // Glued numbers ('100countries') come from damaged text; '25-member' and '4-star' are modifiers.
    if (match[1] === undefined && (count > 0 || word.length < 5)) break;
    if (count === 0 && match[1] !== undefined && match[1] !== ' ' && !/\s/.test(match[1])) return null;
    if (lower === 'and' && unit !== null) {
      const pair = pluralAfter(text, WORD.lastIndex);
      if (pair === null || /(?:ed|ing)$/.test(pair.unit)) break;
      return { unit: `${unit} and ${pair.unit}`, end: pair.end };
    }
    if (lower === 'and' && unit === null && count > 0) {
      position = WORD.lastIndex;
      continue;
    }
    // '88,000 of its citizens', '24 of the provinces'.
    if (lower === 'of' && count === 0 && OWNER.test(text.slice(WORD.lastIndex, WORD.lastIndex + 7))) {
      position = WORD.lastIndex + (OWNER.exec(text.slice(WORD.lastIndex, WORD.lastIndex + 7))?.[0].length ?? 0);
      continue;
    }
    if (STOP.has(lower)) {
      if (unit === null && count === 0) return null;
      break;
    }
    const properAfterUnit = unit !== null && /^[A-Z]/.test(word);
    if (properAfterUnit) break;
    if (isPlural(word)) {
      unit = word;
      end = WORD.lastIndex;
    } else if (unit !== null) break;
    else if (DEMONYM.test(word) && endsPhrase(text, WORD.lastIndex)) {
      return { unit: 'people', end: WORD.lastIndex };
    }
    position = WORD.lastIndex;
    if (/[,.;:()]/.test(text[position] ?? '')) {
      if (unit === null && text[position] === ',' && count < 3) {
        position += 1;
        continue;
      }
      break;
    }
  }
  return unit === null ? null : { unit: /^[A-Z]{2,}s$/.test(unit) ? unit : unit.toLowerCase(), end };
}

/** 'wards and communes', but not 'projects and received': the second must be a plural right after 'and'. */
function pluralAfter(text: string, at: number): CountedNoun | null {
  WORD.lastIndex = at;
  const match = WORD.exec(text);
  const word = match?.[2] ?? '';
  if (VERB_FOLLOWS.test(text.slice(WORD.lastIndex, WORD.lastIndex + 12))) return null;
  return isPlural(word) && !MOVES.test(word) && /^[a-z]/.test(word)
    ? { unit: word.toLowerCase(), end: WORD.lastIndex }
    : null;
}

// '26 countries and continues to Kenya', '9 customers and employs nearly 200': what follows makes a verb of it.
const VERB_FOLLOWS = /^\s(?:nearly|about|around|some|over|almost|more|the|an?|its|their)\b|^\s\d/;
const MOVES = /^(?:continues|moves|goes|travels|heads|returns|plans|seeks|hopes)$/;

function endsPhrase(text: string, at: number): boolean {
  const rest = /^\s?([A-Za-z]+)/.exec(text.slice(at, at + 24));
  return rest === null || STOP.has((rest[1] ?? '').toLowerCase()) || /(?:ing|ed)$|^(?:study|work)$/.test(rest[1] ?? '');
}
