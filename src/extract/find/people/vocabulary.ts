import titles from '#lexicon/titles.json' with { type: 'json' };
import type { MeetingLevel } from '../../../dataset/meeting.ts';

const set = (words: string) => new Set(words.split(' '));

/** Kinds of words that title phrases are made of; rows of data/lexicon/titles.json, folded. */
export const vocabulary = {
  rank: set(titles.rank),
  honorific: set(titles.honorific),
  modifier: set(titles.modifier),
  field: set(titles.field),
  particle: set(titles.particle),
  surname: set(titles.surname),
};

/** Roles by their words, the longest first, so that 'deputy prime minister' is found before 'prime minister'. */
const roles = new Map<string, MeetingLevel>(titles.role.map((row) => [row.words, row.level as MeetingLevel]));
const sidesOfRoles = new Map<string, string>(
  titles.role.flatMap((row) => ('side' in row && row.side ? [[row.words, row.side] as const] : [])),
);

/** The state that alone has such an office: a pope is the Holy See's. */
export function sideOfRole(words: string): string | null {
  return sidesOfRoles.get(words) ?? null;
}

/** By the first word of a role, how many words the longest role with that beginning has. */
const longestRole = new Map<string, number>();
for (const { words } of titles.role) {
  const [first = '', ...rest] = words.split(' ');
  longestRole.set(first, Math.max(longestRole.get(first) ?? 0, rest.length + 1));
}

/** 'Mr', 'Tan Sri'; 'Tan' alone is a family name. */
export function isHonorific(folded: readonly string[], at: number): boolean {
  const word = folded[at] ?? '';
  return vocabulary.honorific.has(word) && (word !== 'tan' || folded[at + 1] === 'sri');
}

const isApostrophe = (token: string) => token === "'" || token === '’';

/** The role whose words begin at `from`: how many tokens it takes and its level, or null. A hyphen counts as a space. */
export function roleAt(
  folded: readonly string[],
  from: number,
): { tokens: number; words: string; level: MeetingLevel } | null {
  const first = folded[from];
  if (first === undefined) return null;
  const longest = longestRole.get(first.includes("'") ? first.replaceAll("'", '') : first);
  if (longest === undefined) return null;
  let best: { tokens: number; words: string; level: MeetingLevel } | null = null;
  let words = '';
  let count = 0;
  for (let at = from; at < folded.length; at++) {
    const token = folded[at]!;
    if (count >= longest && !words.endsWith("'") && !isApostrophe(token)) break;
    if (token === '-' && words !== '') continue;
    // 'Charge d'affaires' comes as three tokens and an apostrophe.
    if (isApostrophe(token)) {
      if (!/\bd$/.test(words)) break;
      words += "'";
      continue;
    }
    if (words.endsWith("'")) words += token;
    else {
      words = words === '' ? token : `${words} ${token}`;
      count++;
    }
    const level = roles.get(words) ?? (words.includes("'") ? roles.get(words.replaceAll("'", '')) : undefined);
    if (level) best = { tokens: at - from + 1, words, level };
  }
  return best;
}

/** A syllable as Vietnamese names are made of, folded. */
const SYLLABLE =
  /^(?:dz|ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:uye|uya|oai|oay|uay|uoi|ieu|yeu|uou|uy|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|ye|[aeiouy])(?:ch|ng|nh|[cmnpt])?$/;

export function isVietnameseSyllable(folded: string): boolean {
  return SYLLABLE.test(folded);
}

/** Words that a name does not go on with in a headline, where every word has a capital. */
export const notInNames = set(
  `the a an and or of for to in on at with by from as is are was were be has have had will would may could can not no
   receives receive received meets meet met hosts host hosted holds hold held visits visit visited pays pay paid attends attend attended
   welcomes welcome welcomed greets signs sign signed talks talk discusses discuss discussed confer confers conferred says said stresses affirms urges calls call
   concludes begins starts opens ends continues arrives returns leaves departs heads tours wraps bids sends send congratulates congratulate proposes suggests wishes wants asks hopes seeks pledges
   works chairs co-chairs presides presents presented meeting meetings talk reception visit phone during after before over under between
   vietnam vietnamese photo source he she his her their its it they who whom which that this these those monday tuesday wednesday thursday friday
   saturday sunday january february march april may june july august september october november december
   however meanwhile according earlier also both while since when where there here also during among addressing attending speaking highlighting
   noting agreeing welcoming thanking praising regarding following besides accordingly therefore especially currently recently today yesterday tomorrow
   total joint new first second third top early late mid all many most some each other another such
   debate agreement agreements memorandum mou treaty convention protocol declaration statement action plan programme program day days year years week
   expo fair festival summit forum conference session street road avenue hotel palace airport square university hospital school museum stadium hall tower
   confer confers conferred consult consults
   announces announce announced appoints names nominates travels departs unveils launches vows backs eyes sidelines read full text story more covid tet lunar vision target goal air force forces battalion regiment brigade aircraft agenda report resolution law decree directive officials`
    .split(/\s+/)
    .join(' '),
);
