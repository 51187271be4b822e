import type { InstrumentPhrase } from './instrument-phrase.ts';

const GENERIC =
  /^(?:(?:bilateral|co-?operation|cooperative|collaboration|signed|new|legal|important|key|relevant|existing|current|other|joint|multilateral|international|many|more|several|further|inter-governmental|intergovernmental|various|business|commercial|strategic|landmark|historic|next|long-term|previous|related|partnership|newly[- ]signed|just[- ]signed|freshly[- ]signed|twinning|companion|substantive|concrete|specific|numerous|high[- ]level|priority|major|updated|fundamental|basic|necessary|appropriate|significant|suitable|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|dozen|of)(?: |$))*$/i;

/** True when the phrase says which document is meant: what it is on, whose it is, or a name of its own. */
export function isNamed(phrase: InstrumentPhrase): boolean {
  const { complement, modifiers, head } = phrase;
  if (head.partner !== null || head.name !== null || /^\p{Lu}\w+ and \p{Lu}/u.test(head.word)) return true;
  if (phrase.items || head.word === 'CEPA') return true;
  if (/^(?:(?:19|20)\d{2}|under which \S)/.test(complement)) return true;
  const subject = complement
    .replace(/^\([^)]*\)\s*/, '')
    .replace(/^with .*?(?=\b(?:on|for|in|regarding|concerning)\s)/, '');
  // 'many memoranda on cooperation' are on anything.
  if (head.plural && /^(?:on|for) (?:\w+ )?co-?operation$/i.test(subject)) return false;
  if (/^(?:to|in)\b/i.test(subject) && head.plural) return false;
  if (
    /^(?:on|for|regarding|concerning|relating to|related to|about|covering|that covers|implementing|worth|amending|supplementing|extending|replacing|revising|exempting|setting up|establishing|lifting|delimiting|demarcating|fixing|settling|waiving|abolishing|allowing|governing|regulating|banning|protecting|creating|promoting|opening|granting|defining|easing|facilitating|ending|recogni[sz]ing|twinning|binding|committing|scrapping|removing|linking|connecting|joining|avoiding|aimed at|against|in|to)\b/i.test(
      subject,
    ) &&
    subject.split(/\s+/).length > 1
  )
    return true;
  if (
    /^(?:between|among|of)\b/i.test(subject) &&
    !head.plural &&
    /\p{Lu}|\d{4}|\b(?:two|both|ministries|chambers|agencies|parliaments|legislatures|academies|universities|institutes|armies|navies|coast guards|cities|provinces|parties|banks|courts|broadcasters|unions|capitals)\b/u.test(
      subject,
    )
  )
    return true;
  // 'the minutes of their 16th conference'
  if (head.kind === 'minutes' && /^of (?:the|their|its|this|that) /.test(subject)) return true;
  // 'the strategic partnership agreement'.
  if (/\bpartnership$/i.test(modifiers) && !head.plural) return true;
  if (!GENERIC.test(modifiers) && modifiers !== '') return true;
  return /\(\w{3,10}\)/.test(complement) && !/\((?:MoUs?|MOUs?|FTAs?|TOR|ToR)\)/.test(complement);
}

const ARTICLE =
  /^(?:(?:a|an|the|this|that|its|their|his|her|our|one|another|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}(?! (?:million|billion|trillion|percent|USD|year))|several|many|some)\s+)+(?:more than |number of |series of |batch of |set of )?/i;

/** 'a second memorandum|, on ports'. */
const COMMA_BEHIND_NOUN =
  /^((?:[\p{L}’'-]+ ){0,3}?[\p{L}’'-]+),\s(?=(?:on|for|concerning|regarding|covering|between)\s)/u;

/** The document's name as the text gives it, without article, white space mended. */
export function agreementName(words: string, phrase: InstrumentPhrase): string {
  if (phrase.head.name) return phrase.head.name;
  if (isElided(words, phrase.head))
    return capitalised(
      `${phrase.modifiers ? `${phrase.modifiers} ` : ''}${phrase.head.word} ${phrase.complement.replace(/^,\s*/, '')}`,
    );
  const lead = words.slice(phrase.start, phrase.head.start).trimEnd();
  const told = words.slice(phrase.head.start, phrase.end).replace(COMMA_BEHIND_NOUN, '$1 ');
  const written = `${lead}${/[\p{L}\d)]$/u.test(lead) ? ' ' : ''}${told}`.replace(/\s+/g, ' ').trim();
  const whole = written.includes(phrase.complement.replace(/\s+/g, ' ')) ? written : `${written} ${phrase.complement}`;
  const name = phrase.determiner === 'counted' && phrase.head.plural ? whole : whole.replace(ARTICLE, '');
  return capitalised(tidyName(name.replace(/[“”"]/g, '')));
}

/** 'another', 'one', 'that of 2015': the noun stands elsewhere. */
const isElided = (words: string, { start, end, word }: InstrumentPhrase['head']): boolean =>
  !words.slice(start, end).toLowerCase().startsWith(word.toLowerCase().slice(0, 3));

/** Without what only frames the name: 'newly-signed …', '… to raise trade', '….-VNA', the sentence glued to it. */
function tidyName(name: string): string {
  return name
    .replace(/^draft /i, '')
    .replace(/^(?:(?:newly|just|recently|freshly)[- ]signed|step up|speed up|new(?= \p{Ll})) /iu, '')
    .replace(/\.\s?[-–—]\s?[A-Z]{2,4}\b.*$/, '')
    .replace(/ \((?:19|20)\d{2}\)$/, '')
    .replace(/ to (?:this|that) effect$/, '')
    .replace(/ to the (?:[\p{Lu}][\p{L}]+ side|other)$/u, '')
    .replace(/(?<=[a-z)])\.(?=\p{Lu}\p{Ll}).*$/u, '')
    .replace(
      /(?<=\b(?:Agreement|FTA|\([A-Z]{3,7}\))) to (?:raise|boost|promote|expand|increase|lift|bring|further|strengthen|enhance)\b.*$/,
      '',
    )
    .trim();
}

/** 'memoranda on rice, fisheries and tourism' is three documents; null when the words are no such list. */
export function listedNames(phrase: InstrumentPhrase): string[] | null {
  const head = singular(phrase.head.word);
  const lead = phrase.modifiers.replace(NUMBERING, '');
  if (phrase.items) return phrase.items.map((item) => capitalised(`${lead ? `${lead} ` : ''}${head} ${item}`));
  if (!phrase.head.plural) return null;
  // 'agreements| with Peru on ports, fish and tea'.
  const complement = phrase.complement.replace(/^with (?:the )?\p{Lu}[^,;:]{1,30}? (?=(?:on|in|for) )/u, '');
  const opening =
    /^(?:\([^)]*\)\s*)?[,:]? ?(?:on|for|in|regarding|covering)\s(?!(?:the |many |various |several )?(?:fields|areas|sectors))/i.exec(
      complement,
    );
  if (!opening) return null;
  const subject = complement.slice(opening[0].length).replace(WITH_WHOM, '');
  // 'cooperation in politics, culture and trade' is one subject.
  if (/^(?:\w+ )?co-?operation in (?:(?!co-?operation).)+$/i.test(subject) && !phrase.counted) return null;
  const items = splitList(subject);
  const cleaned = items
    .map((item) =>
      item
        .replace(/^(?:and|on|for)\s+/gi, '')
        .replace(/^on\s+/i, '')
        .trim(),
    )
    .filter(Boolean);
  if (cleaned.length < 2 || cleaned.length > 8 || cleaned.some((item) => item.split(' ').length > 12)) return null;
  const count = countOf(phrase.counted);
  if (count !== null && count !== cleaned.length) return null;
  // 'fisheries and breeding' may be one subject: only a count of two, or 'on' said twice, makes two of it.
  if (!subject.includes(',') && !/\band on\b/i.test(subject)) {
    if (count === null) return null;
    // 'requirements for tea and coffee' is one subject too, whatever their count.
    if (cleaned.some((item) => item.split(' ').length > 5 || / (?:for|to|from|between) /.test(item))) return null;
  }
  return cleaned.map((item) => capitalised(`${lead ? `${lead} ` : ''}${head} on ${item}`));
}

const NUMBERING = /^(?:(?:\d+|draft|two|three|four|five|six|more|new|other|further|several|of|than|dozen)(?:\s+|$))*/i;

/** 'the transfer of prisoners| with Hungary, Malta and Thailand'. */
const WITH_WHOM =
  /,? (?:with|between) (?:the )?\p{Lu}.*$|, (?:totall?ing|worth|valued|amounting|with a (?:total|combined))\b.*$/u;

/** The items of 'rice trading, fisheries and breeding, and tourism'. */
export function splitList(subject: string): string[] {
  // 'on visas for diplomatic and service passports and on trade'
  if (!subject.includes(',')) return subject.split(/ and on /i.test(subject) ? /\s+and\s+on\s+/i : /\s+and\s+/);
  const items = subject.split(/,\s*/).map((item) => item.trim());
  return splitLast(items.filter(Boolean));
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function countOf(words: string): number | null {
  const digits = /\b\d{1,2}\b/.exec(words)?.[0];
  if (digits) return Number(digits);
  const at = NUMBERS.findIndex((number) => new RegExp(`\\b${number}\\b`, 'i').test(words));
  return at > 0 ? at : null;
}

function splitLast(items: string[]): string[] {
  const last = items.at(-1)!;
  if (/^and\s/i.test(last)) return [...items.slice(0, -1), last.replace(/^and\s+/i, '')];
  const at = last.lastIndexOf(' and ');
  if (at < 0) return items;
  return [...items.slice(0, -1), last.slice(0, at), last.slice(at + 5)];
}

/** 'memoranda of understanding' -> 'memorandum of understanding'. */
export function singular(word: string): string {
  return word
    .replace(/^memoranda/i, 'memorandum')
    .replace(/^memorandums/i, 'memorandum')
    .replace(/^(letter|plan|programme)s /i, '$1 ')
    .replace(/ies$/, 'y')
    .replace(
      /(agreement|pact|protocol|mou|fta|plan|programme|program|deal|accord|arrangement|statement|declaration|document)s$/i,
      '$1',
    );
}

export function capitalised(name: string): string {
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
