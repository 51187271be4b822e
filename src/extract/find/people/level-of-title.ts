import type { MeetingLevel } from '../../../dataset/meeting.ts';
import type { TitlePhrase } from './title-phrase.ts';
import type { TokenLine } from './token-line.ts';

/** A president may lead a state, a parliament or a friendship union: the rest of the phrase tells. */
export function levelOfTitle(phrase: TitlePhrase, line: TokenLine): MeetingLevel {
  const secretary = phrase.role === 'secretary' ? levelOfSecretary(phrase, line) : null;
  if (secretary !== null) return secretary;
  if (phrase.level === 'head-of-state' || phrase.level === 'people' || phrase.level === 'party') {
    if (/\b(?:president|chair|chairman|chairwoman|chairperson|speaker|head|member|secretary)\b/.test(phrase.role)) {
      const words = line.folded.slice(phrase.from, phrase.next).join(' ').replace(/ 's\b/g, "'s");
      if (OF_GOVERNMENT.test(words)) return 'head-of-government';
      if (PARLIAMENT.test(words)) return 'parliament';
      if (LOCAL.test(words) || (phrase.level === 'party' && / party committee\b/.test(words))) return 'local';
      if (PEOPLE.test(words)) return 'people';
    }
  }
  if (
    phrase.level === 'minister' &&
    /\bdeputy|vice\b/.test(line.folded[phrase.roleFrom] ?? '') &&
    phrase.role.endsWith('minister') &&
    !/prime/.test(phrase.role)
  )
    return 'deputy-minister';
  return phrase.level;
}

/** 'US Treasury Secretary', 'Secretary of Agriculture': a minister where ministers are called so; in South Asia the first official of his ministry. */
function levelOfSecretary({ side, from, next }: TitlePhrase, line: TokenLine): MeetingLevel | null {
  if (side === null || side.length !== 3) return null;
  const words = line.folded.slice(from, next).join(' ');
  if (/\bsecurity council\b/.test(words)) return 'minister';
  if (!DEPARTMENT.test(words)) return null;
  if (SECRETARIES_GOVERN.has(side)) return 'minister';
  return SECRETARIES_SERVE.has(side) ? 'deputy-minister' : null;
}

const DEPARTMENT =
  /\b(?:treasury|foreign|external|defen[cs]e|home|homeland|trade|commerce|agriculture|energy|finance|health|education|labou?r|interior|transport|transportation|environment|business|economy|economic|justice|budget|tourism|science|culture|housing|welfare|migrant)\b/;
const SECRETARIES_GOVERN = new Set(['USA', 'GBR', 'PHL', 'MEX']);
const SECRETARIES_SERVE = new Set(['IND', 'PAK', 'BGD', 'NPL', 'LKA']);

/** 'The head of the Kenyan Government', and not of its office. */
const OF_GOVERNMENT = /^(?:the |\w+ )?head of (?:the )?(?:\w+(?:'s)? )?(?:government|cabinet)$/;

const PARLIAMENT =
  /\b(?:chamber|assembly|senate|parliament|parliamentary|house|national people's congress|na|lawmakers|legislature)\b/;

const PEOPLE =
  /\b(?:union|association|academy|bank|business|corporation|company|fund|airlines?|organisations?|organizations?|university|group|foundation|peace|friendship|front|chamber of commerce|institute|society|federation|vufo|hufo)\b/;

const LOCAL =
  /\b(?:people's committee|people's council|provincial|province|municipal|city|prefecture|district|hcm city|local)\b/;
