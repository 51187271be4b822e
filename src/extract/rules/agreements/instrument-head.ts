import instruments from '#lexicon/instruments.json' with { type: 'json' };
import type { AgreementKind } from '../../../dataset/agreement.ts';
import { allMatches } from '../../article/all-matches.ts';
import type { Span } from '../../find/mention.ts';

/** The noun that says that something is a document between states: 'memoranda of understanding', 'FTA', 'action plan'. */
export type InstrumentHead = Span & {
  kind: AgreementKind;
  plural: boolean;
  word: string;
  partner: string | null;
  name: string | null;
};

type Row = { kind: string; one: string; many: string; forms: string[]; partner?: string; name?: string };
const rows: Row[] = instruments;

const kinds = new Map<string, AgreementKind>();
/** Treaties whose very abbreviation names the partner. */
const partners = new Map<string, string>();
/** One name for a treaty that goes by several. */
const names = new Map<string, string>();
for (const row of rows) {
  for (const form of [row.one, row.many, ...row.forms]) {
    kinds.set(form.toLowerCase(), row.kind as AgreementKind);
    if (row.partner) partners.set(form.toLowerCase(), row.partner);
    if (row.name) names.set(form.toLowerCase(), row.name);
  }
}
const words = [...kinds.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/[()]/g, '\\$&').replace(/'/g, "['’]").replace(/ /g, '[\\s-]+'));
/** 'the signing of amemorandum': a space that got lost behind the article. */
const GLUED =
  '(?<=(?<![\\w-])(?:an?|the))(?:memorand(?:um|a) of (?:understanding|cooperation)|agreement|protocol|treaty)';
const HEAD = new RegExp(`(?:(?<![\\w-])(?:${words.join('|')})|${GLUED})(?![\\w-])`, 'gi');

/** Of abbreviations, only their own capitals count; these words count only with a capital or beside a word that makes them a document. */
const NEEDS_CAPITAL =
  /^(?:convention|declaration|compact|code of conduct|minutes|roadmap|road map|strategic plan|cooperation framework|joint plan|joint vision|arrangements?|lease|country (?:partnership )?(?:strategy|framework))$/i;
const ABBREVIATION = /^(?:mous?|tor|ftas?|evfta|evipa|vkfta|ukvfta|vifta|vcfta|vjepa|cepa)$/i;
/** Plain nouns, which are documents only where they are signed or carry a period: 'concluded an understanding on', 'an exchange programme for 2024-2029'. */
const PLAIN =
  /^(?:understanding|visa (?:waiver|exemption)|(?:(?:exchange|partnership|training) )?(?:programme|program|plan))$/i;
/** 'a programme| signed in March', 'the plan| that was signed by the two ministers'. */
const MADE_AFTER =
  /^(?:,? (?:which|that))?(?: (?:was|had been))? (?:signed|inked|concluded) (?:in|on|by|between|with|at|during|last|this)\b/;
const MADE_BEFORE =
  /\b(?:sign\w*|ink\w*|conclud\w+|exchanged|initial+ed|seal\w*|renew\w*|(?:names?|signatures?|pen) to)(?: (?:of|up|on))?(?: (?:an?|the) (?:\w+ )?phase of)?(?: (?!(?:of|on|in|to|for|with|by|under|at|and|that|which|from|about|through|bill|law|decree|decision)\b)[\p{L}\d–-]+){0,7}\s$/iu;
/** 'signed 11 documents, among them| a roadmap'. */
const ONE_OF_THEM =
  /\b(?:among (?:them|which|these)|including|namely|comprising|as well as|along with|together with) an? (?:[\w-]+ )?$/i;
/** 'the plan| on their cooperation in 2025'. */
const OF_COOPERATION =
  /^ (?:on|for|of) (?:their |bilateral |mutual |joint )*co-?operation (?:in|for) (?:the )?(?:period )?20\d{2}\b/;
/** 'looked on while minutes| were signed of the session'. */
const MINUTES_SIGNED = /^ (?:were|was|have been) (?:\w+ )?(?:signed|adopted|exchanged)\b/;
/** 'a statement| on deepening their partnership', '| to that effect was signed by'. */
const IS_OF_BOTH =
  /^ (?:on (?:the )?(?:deepening|elevat\w+|upgrad\w+|establish\w+|strengthening|enhancing|raising)[^.;]{0,60}\b(?:partnership|relations|ties)\b|to (?:that|this) effect (?:was|has been|were) (?:signed|adopted|issued))/;
/** 'signed a plan and minutes| of the talks'. */
const MINUTES_OF = /^ of (?:the|their|its) (?:\w+ )?(?:talks|meeting|session|dialogue|consultation|conference)\b/;
/** 'a hotline arrangement| between the two navies'. */
const BETWEEN_TWO = /^ (?:between|of) (?:the|their|both|two)\b/;
/** 'a supply contract| at the government level'. */
const OF_GOVERNMENTS =
  /\b(?:government(?:al)?[- ]level|level of (?:the )?governments?|government[- ]to[- ]government|inter-?governmental|G2G)\b/i;
/** What one side has of its own too: 'the Engagement Strategy|, adopted by both governments' is of the two. */
const STANDING_NAME = /^(?:strategy|blueprint|charter)$/i;
const BY_BOTH =
  /^(?: \([^)]*\))?,? (?:which |that )?(?:(?:was |were |had been |has been )?(?:signed|adopted|agreed|launched|concluded|endorsed|approved) by (?:the two|both|the (?:\w+ )?(?:leaders|ministers|governments) of)|(?:the two|both|they|(?:Vietnam|Viet Nam|Việt Nam) and) [^,;]{0,40}?(?:signed|adopted|agreed|launched|concluded|endorsed))/u;
/** '2.| Programme on health for 2024-2026', '…;| Programme …'. */
const ITEM_BEFORE = /(?:^|[;:–•-] |^\s*\(?(?:\d{1,2}|[a-z])[.)] )$/;
/** 'a grant, and| an understanding on loans'. */
const IN_LIST_BEFORE = /(?:[,;]|\b(?:and|plus|as well as)) an? $/;
const PERIOD_AFTER = /^[^,;.]{0,60}\b20\d{2} ?[-–—] ?(?:20)?\d{2}\b/;
/** Uses of these words that are no document. */
const OTHER_SENSE_BEFORE: Partial<Record<string, RegExp>> = {
  minutes: /(?:\d|\b(?:few|ten|five|fifteen|twenty|thirty|forty|several|many|minus|last)) $/i,
  protocol: /\b(?:state|diplomatic|security|health|highest|special|of|chief|kyoto|montreal)\s$/i,
  documents:
    /\b(?:travel|identity|legal|official|party|identification|shipping|congress|policy|strategic|key|the|relevant|important|(?<!\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|number of|range of|series of) )other|these|those|(?<!(?:signing|number|range|series|batch|set|raft|host) )of|personal|guiding|background|historical|court|seal or)\s$/i,
  document:
    /\b(?:travel|identity|policy|party|the|this|(?<!\b(?:signed|inked|exchanged|sign|ink|signing of) )a|that|political|outcome)\s$/i,
  deal: /\b(?:great|good|new|big|to|peace|ceasefire|real|raw)\s$/i,
  deals: /\b(?:business|to|also|peace|it|which|he|she|committee)\s$/i,
  agreement:
    /(?:\w*reach(?:ed|ing)?|\b(?:in|by|ceasefire|peace|into|paris|nuclear|mutual|general|full|armistice|geneva))\s$/i,
  agreements: /\b(?:peace|ceasefire|paris|geneva|business|commercial|lease)\s$/i,
  accord: /\b(?:own|in|peace|ceasefire|paris|geneva|oslo|nuclear)\s$/i,
  accords: /\b(?:peace|ceasefire|paris|geneva|oslo|abraham)\s$/i,
  convention: /\b(?:national|party|democratic|vienna|geneva)\s$/i,
  arrangement: /\b(?:the|this|logistic|seating)\s$/i,
};

/** 'a general agreement| on trade was signed': no mere consent. */
const IS_SIGNED =
  /^[^;:]{0,90}? (?:is|are|was|were|has been|have been|had been|will be|to be) (?:\w+ )?(?:signed|inked|initialled|exchanged)\b/;
/** 'three| arrangements were signed'. */
const COUNT =
  '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|several|a number of) (?:[\\w-]+ ){0,2}$';
const SOME = new RegExp(`\\b${COUNT}`, 'i');
/** 'signed three| papers', 'the exchange of six| texts'. */
const SIGNED_SOME = new RegExp(
  `\\b(?:signed|exchanged|inked|initialled|swapped|(?:signing|exchange) of) ${COUNT}`,
  'i',
);

/** 'the documents| concluded by the two parties in 2006'. */
const OF_THAT_YEAR =
  /^ (?:(?:which|that) )?(?:[^,;.]{0,40} )?(?:signed|concluded|inked|adopted)\b[^,;.]{0,40}? in (?:\w+ )?(?:19|20)\d{2}\b/;
/** 'a deal with' somebody is a paper where it is signed. */
const STRUCK = /\b(?:sign(?:ed|s|ing)?|ink(?:ed|s|ing)?) (?:an? |two |three |several )(?:[\w-]+ ){0,2}$/i;

/** The partner of the treaty whose short name stands in the words ('the investment agreement (EVIPA)'), or null. */
export function partnerNamed(text: string): string | null {
  for (const [word] of allMatches(text, /\b[A-Z]{4,8}\b/g)) {
    const partner = partners.get(word.toLowerCase());
    if (partner !== undefined) return partner;
  }
  return null;
}

/** 'a protocol on tax, and| an executive programme for 2026-2029', 'the programme on film for 2025-2028|, the memorandum on silk'. */
function isListed(text: string, before: InstrumentHead | undefined, start: number, end: number): boolean {
  return (
    (before !== undefined && LISTED_AFTER.test(text.slice(before.end, start))) ||
    LISTED_BEFORE.test(text.slice(end, end + 150))
  );
}

const LISTED_AFTER = /^[^:.]{0,110}?(?:[,;]|[,;]? and|,? as well as) (?:an?|the)(?: [\p{L}-]+){0,3} $/u;
/** 'the minutes and| a plan': the next of a list. */
const NEXT = /^[^:.;]{0,110}?(?:,|,? and|,? as well as|,? along with) an? (?:[\p{L}-]+ ){0,3}$/u;
/** 'a trade pact, a labour pact and a| visa waiver'. */
const NEXT_BESIDE = /^(?:,|,? and|,? as well as|,? along with|,? or) an? (?:mutual |general )?$/;
/** 'a plan| for 2026-2028 was approved by the two chairs'. */
const PASSED_FOR_YEARS =
  /^(?: of [\w ]{3,30})? (?:for |of )?(?:the period )?20\d{2} ?[-–—] ?(?:20)?\d{2} (?:was|were|has been|have been) (?:\w+ )?(?:signed|approved|adopted|agreed|endorsed|launched|exchanged)\b/;
/** 'an Education Engagement| Plan 2023–2026'. */
const NAMED_PLAN = /\ban? (?:\p{Lu}[\p{L}-]+ ){1,6}$/u;
const PERIOD_NEXT = /^ (?:for )?\(?20\d{2} ?[-–—] ?(?:20)?\d{2}\b/;
/** 'signed the minutes| and a| plan to cooperate on railways'. */
const JOINED = /^(?: (?:on|of|for) [\w ]{3,40})?,? (?:and|as well as|along with) an? (?:[\w-]+ )?$/;
const LISTED_BEFORE =
  /^(?: (?:on|for|of|between|in) [^,;:.]{3,90})?(?:,| and|, and|,? as well as) (?:an?|the)(?: [\p{L}-]+){0,3} (?:memorandum|agreement|protocol|treaty|mou|accord|pact|convention|letter of intent)\b/iu;

/** Document nouns in a stretch of text, longest form first, those with another sense left out. */
export function findHeads(text: string): InstrumentHead[] {
  const heads: InstrumentHead[] = [];
  for (const match of allMatches(text, HEAD)) {
    const written = match[0].replace(/\s+/g, ' ');
    const word = written.toLowerCase();
    const start = match.index;
    const end = start + match[0].length;
    if (
      ABBREVIATION.test(word) &&
      written.slice(0, 2) !== written.slice(0, 2).toUpperCase() &&
      !/^(?:M[oO]|Cepa$)/.test(written)
    )
      continue;
    const before = text.slice(Math.max(0, start - 36), start);
    if (
      OTHER_SENSE_BEFORE[word]?.test(before) &&
      !(/\bgeneral $/i.test(before) && IS_SIGNED.test(text.slice(end))) &&
      !(word === 'documents' && /\bthe $/i.test(before) && OF_THAT_YEAR.test(text.slice(end)))
    )
      continue;
    if (
      NEEDS_CAPITAL.test(word) &&
      !/^\p{Lu}/u.test(written) &&
      !/\b(?:sign\w*|ink\w*|names? to(?: the)?|cooperation|joint|exchanged?|adopt\w*|(?:agreed (?:on|upon)|conclud\w+|initial+ed|(?:signed|approved|adopted|exchanged) (?:the|a|an) [\w ]{3,14} and) an?(?: \w+)?|(?:sign|ink|adopt)\w* (?:a|an|the)(?: \w+)?|listed|year|signatures? to(?: the| its| their)?|(?:names? to|sign\w*|ink\w*) (?:its|their)|signing of(?: (?:a|the))?(?: \w+)?|the|whose|\w+['’]s?|(?:consular|tax|legal|extradition|framework|implementing|administrative|working))\s$/i.test(
        before,
      ) &&
      !(heads.length > 0 && start - heads.at(-1)!.end < 130 && ONE_OF_THEM.test(before)) &&
      !(word === 'minutes' && MINUTES_SIGNED.test(text.slice(end))) &&
      !(word === 'minutes' && /\band $/.test(before) && MINUTES_OF.test(text.slice(end))) &&
      !(
        word === 'minutes' &&
        heads.length > 0 &&
        /, (?:and )?$/.test(before) &&
        /^ (?:of|on) /.test(text.slice(end))
      ) &&
      !(word !== 'minutes' && PERIOD_AFTER.test(text.slice(end))) &&
      !(SOME.test(before) && IS_SIGNED.test(text.slice(end))) &&
      !(
        heads.length > 0 &&
        /^(?:road ?map|arrangement|joint plan)$/.test(word) &&
        NEXT.test(text.slice(heads.at(-1)!.end, start))
      ) &&
      !(
        word === 'arrangement' &&
        (/\b(?:under|of|initialled|signed|concluded|negotiating|reached|on|exchanged) an $/.test(before) ||
          /\ban? (?:[\w-]+ ){1,3}$/.test(before.slice(-24)) ||
          BETWEEN_TWO.test(text.slice(end)))
      ) &&
      !(word === 'convention' && /\b(?:a|another) (?:\w+ )?$/.test(before) && /^ (?:on|between) /.test(text.slice(end)))
    )
      continue;
    if (
      PLAIN.test(word) &&
      !(/\ban? (?:\w+ )?$/.test(before) && MADE_AFTER.test(text.slice(end))) &&
      !(/^visa /.test(word) && heads.length > 0 && NEXT_BESIDE.test(text.slice(heads.at(-1)!.end, start))) &&
      !(/^visa /.test(word) && /\bnegotiat(?:e|ed|ing) (?:an? |the |mutual )*$/.test(before)) &&
      !MADE_BEFORE.test(text.slice(Math.max(0, start - 80), start)) &&
      !(
        word === 'understanding' &&
        /\b(?:under|thanks to|based on) an $/i.test(before) &&
        /^ (?:with|on|between) /.test(text.slice(end))
      ) &&
      !(word === 'understanding' && IN_LIST_BEFORE.test(before) && /^ (?:on|for)\b/.test(text.slice(end))) &&
      !(
        written === 'Understanding' &&
        /(?:[,;:]|\b(?:and|are|were|is|include)) (?:an?|the) $/.test(before) &&
        /^ (?:on|between) /.test(text.slice(end))
      ) &&
      !(OF_COOPERATION.test(text.slice(end)) && /\b(?:the|a|their|its) (?:\w+ )?$/.test(before)) &&
      !(/^(?:exchange|partnership)/.test(word) && PERIOD_AFTER.test(text.slice(end))) &&
      !(/^\p{Lu}/u.test(written) && ITEM_BEFORE.test(before) && PERIOD_AFTER.test(text.slice(end))) &&
      !(word !== 'understanding' && PERIOD_AFTER.test(text.slice(end)) && isListed(text, heads.at(-1), start, end)) &&
      !(
        /^\p{Lu}/u.test(written) &&
        NAMED_PLAN.test(text.slice(Math.max(0, start - 90), start)) &&
        PERIOD_NEXT.test(text.slice(end))
      ) &&
      !(/plan|program/.test(word) && PASSED_FOR_YEARS.test(text.slice(end))) &&
      !(/plan|program/.test(word) && heads.length > 0 && JOINED.test(text.slice(heads.at(-1)!.end, start)))
    )
      continue;
    if (
      STANDING_NAME.test(word) &&
      !(/^\p{Lu}/u.test(written) && /\p{Lu}\p{L}+ $/u.test(before) && BY_BOTH.test(text.slice(end, end + 120)))
    )
      continue;
    if (/^(?:convention|conventions)$/.test(word) && /^ (?:cent(?:re|er)|hall)/i.test(text.slice(end))) continue;
    // 'a visa waiver agreement' has its noun.
    if (
      /^visa /.test(word) &&
      / $/.test(before) &&
      /^ (?:agreement|accord|deal|pact|arrangement|policy|scheme|programme|list)/i.test(text.slice(end))
    )
      continue;
    // Papers are documents where some of them are signed.
    if (
      /^(?:papers|texts)$/.test(word) &&
      !SIGNED_SOME.test(before) &&
      !(
        SOME.test(before) &&
        (IS_SIGNED.test(text.slice(end)) || /^(?: have| had)? changed hands\b/.test(text.slice(end)))
      )
    )
      continue;
    // 'adopted a statement on deepening their partnership'; any other statement is what somebody said.
    if (/^statements?$/.test(word) && !IS_OF_BOTH.test(text.slice(end))) continue;
    // What firms sign of their own.
    if (/^contracts?$/.test(word) && !OF_GOVERNMENTS.test(text)) continue;
    if (word === 'agreement' && /^ in principle\b/.test(text.slice(end))) continue;
    if (
      /^deals?$/.test(word) &&
      /^ with\b/.test(text.slice(end)) &&
      !(/\bfree[- ]trade $/i.test(before) || STRUCK.test(text.slice(Math.max(0, start - 50), start)))
    )
      continue;
    // A note that hands over aid binds nobody.
    if (
      /^diplomatic note$/.test(word) &&
      !/^ (?:\w+ )?(?:amend|extend|supplement|renew|revis|replac)/i.test(text.slice(end))
    )
      continue;
    // 'the Europe-Vietnam Free Trade Agreement (EVFTA)' is with whom its abbreviation says.
    const short = /^\s?\((\p{Lu}[\p{L}]{2,8})\)/u.exec(text.slice(end))?.[1]?.toLowerCase() ?? word;
    heads.push({
      start,
      end,
      kind: kinds.get(word.replace(/-/g, ' ').replace(/’/g, "'")) ?? 'other',
      plural: isPlural(word),
      word: written,
      partner: partners.get(word) ?? partners.get(short) ?? null,
      name: names.get(word) ?? names.get(short) ?? null,
    });
  }
  return heads;
}

function isPlural(word: string): boolean {
  return /^(?:memoranda|letters|plans|exchanges|records|instruments|papers|documents) |(?:^| )(?:papers|texts|instruments)$|(?:agreements|mous|ftas|protocols|pacts|accords|documents|deals|treaties|memoranda|arrangements|plans|programmes|programs|statements|regulations|memorandums(?: of understanding)?)$/.test(
    word,
  );
}
