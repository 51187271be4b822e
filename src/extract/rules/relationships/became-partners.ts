import type { Relationship } from '../../../dataset/relationship.ts';
import type { Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { isAmongForeigners } from '../partners/among-foreigners.ts';
import { eachOfSeveral } from '../partners/each-of-several.ts';
import { foreignMentions } from '../partners/foreign-mentions.ts';
import { partnerOf } from '../partners/partner-of.ts';
import { type ListedPartner, partnersListed, yearBehind } from '../partners/partners-listed.ts';
import { toldBefore } from '../partners/told-before.ts';
import { proseOf } from '../prose-of.ts';
import type { Draft, Rule } from '../rule.ts';
import { announcedOn } from './announced-on.ts';
import { countedSince } from './counted-since.ts';
import { draftRelationship } from './draft-relationship.ts';
import { findLevels, LEVEL_TRIGGERS } from './level-phrase.ts';
import { sinceOf } from './since.ts';
import { isNewLevel } from './since-of-story.ts';
import { FROM_NOW_ON, isHopedFor } from './tense.ts';
import { isVietnamsOwn } from './vietnams-own.ts';

const ID = 'relationships/became-partners';

const OF_COMPANIES =
  /\b(?:compan(?:y|ies)|corporation|(?<!\b(?:largest|biggest|leading|top|major|foreign) )investors?|shareholders?|firms?|groups?|banks?|airlines?|airport|suppliers?|distributors?|Ltd|JSC|Co)\b/;
const STANDING =
  /\b(?:became|become|becoming|are|were|as|call(?:ed|ing|s)?|have been|has been|been|is|being|remain\w*|among|one of|two|both|(?:that|level|rank|status|standing) of|(?:leap|step|elevated|upgraded|raised|promoted|moved|gone|went|grown)(?: [^,;]{2,40}?)? to(?: be)?)\b(?: [\w'’]+){0,3} ["“]?$|\b(?:is|as|remains)\b [^.;]{3,90}?(?:,? and|,) (?:also )?(?:an?|its|our) (?:\w+ )?["“]?$/i;
const OF_VIETNAM = /^["”’,]* (?:of|to|for|with) (?:Vietnam|Viet Nam|Việt Nam|Hanoi|Ha Noi|each other)\b/;

/** 'The UK, a| strategic partner|, is Vietnam's third largest market'; never 'a firm, a strategic partner, …'. */
const isApposed = (before: string, after: string): boolean =>
  /^["“]?(?:The )?\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?, (?:an?|its|also an?) (?:\w+ )?["“]?$/u.test(before) &&
  /^["”]?(?: (?:since|from) (?:\p{L}+ )?\d{4})?, /u.test(after) &&
  /\bVi(?:et|ệt) ?[Nn]am/.test(after);

/** 'Kenya's Juhudi and Vietnam's Thanh Dat are| strategic partners': firms by their names. */
const FIRMS_NAMED =
  /['’]s (?:\p{Lu}[\p{L}&.-]* ){1,3}and \p{Lu}[\p{L} ]{2,20}['’]s (?:\p{Lu}[\p{L}&.-]* ){1,3}(?:are|became|become|have|were)\b/u;

/** 'Kenya, Ghana and Togo all became| strategic partners of Vietnam': each of them. */
const ALL_BECAME =
  /^(?:['’]s)?(?: \([^()]{0,20}(?:19|20)\d{2}\))?(?:,? (?:all|each|both|three|four))? (?:have |has |had )?(?:all )?(?:became|become|are|were|been)\b[^,;]{0,20}$/;

/** 'India (2016) and| Japan'. */
const JOINS = /^(?: \([^()]{0,20}(?:19|20)\d{2}\))?(?:, |,? and )(?:the )?$/;

function subjectsListed(text: string, sentence: Sentence, phrase: Span): ListedPartner[] {
  const named = foreignMentions(sentence).filter(
    ({ kind, byPlace, end }) => kind === 'country' && !byPlace && end <= phrase.start,
  );
  const last = named.at(-1);
  if (!last || !ALL_BECAME.test(text.slice(last.end, phrase.start))) return [];
  const listed = [last];
  for (let i = named.length - 2, next = last; i >= 0; next = named[i]!, i--) {
    if (!JOINS.test(text.slice(named[i]!.end, next.start))) break;
    listed.unshift(named[i]!);
  }
  return listed.length > 1 ? listed.map((one) => ({ code: one.code, since: yearBehind(text, sentence, one) })) : [];
}

/** 'In agriculture the two countries have been| strategic partners': a partnership in that field. */
const FIELD_FIRST =
  /^In ((?:higher )?\p{Ll}[\p{Ll} -]{3,40}?),? (?:the two|both|these|they|Vietnam|Viet Nam|Việt Nam)\b/u;
const NO_FIELD = /^(?:the|that|this|addition|fact|recent|turn|all|their|his|her|its|many|every|late|early)\b/;

function inField(value: string, before: string): string {
  const field = / Partnership$/.test(value) ? FIELD_FIRST.exec(before)?.[1] : undefined;
  return field === undefined || NO_FIELD.test(field) ? value : `${value} in ${field}`;
}

/** Countries that are or became 'comprehensive strategic partners'; partners of companies are none. */
export const becamePartners: Rule<Relationship> = {
  id: ID,
  apply(context) {
    const { document, story, reject } = context;
    const { text } = document;
    const drafts: Draft<Relationship>[] = [];
    for (const sentence of proseOf(story, LEVEL_TRIGGERS)) {
      const levels = findLevels(text.slice(sentence.start, sentence.end));
      let joined = -1;
      for (const { start, end, value, ofPartners, plural } of levels) {
        if (!ofPartners) continue;
        const phrase = { start: start + sentence.start, end: end + sentence.start };
        const refuse = (reason: string) => reject({ ...phrase, rule: ID, reason });
        const before = text.slice(sentence.start, phrase.start);
        const after = text.slice(phrase.end, sentence.end);
        if (OF_COMPANIES.test(before.slice(-80)) || OF_COMPANIES.test(after.slice(0, 60)) || FIRMS_NAMED.test(before)) {
          refuse('partners of a company');
          continue;
        }
        const listed =
          plural && isVietnamsOwn(text, sentence, phrase) ? partnersListed(text, sentence, phrase.end) : [];
        const goesOn =
          joined >= 0 &&
          /^[^;]{0,30}?(?:,| and| then| before)+ (?:then |later )?$/.test(text.slice(joined, phrase.start));
        if (
          !goesOn &&
          listed.length === 0 &&
          !STANDING.test(before) &&
          !FROM_NOW_ON.test(before) &&
          !/^,? since (?:\w+ )?\d{4}/.test(after) &&
          !OF_VIETNAM.test(after) &&
          !isApposed(before, after) &&
          !/(?:Vietnam|Viet Nam|Việt Nam)['’]s? (?:\w+ ){0,2}$/.test(before)
        ) {
          refuse('not said to be a partner');
          continue;
        }
        if (isHopedFor(before, after) || isAmongForeigners(text, sentence, phrase)) {
          refuse('hoped for, or among foreigners');
          continue;
        }
        const each = plural ? (eachOfSeveral(text, sentence, story, phrase) ?? []) : [];
        const named = [...subjectsListed(text, sentence, phrase), ...listed];
        const several = named.length > 0 ? named : each.map((code) => ({ code, since: null }));
        const partner = several[0]?.code ?? partnerOf(text, sentence, story, phrase) ?? toldBefore(document, story);
        if (partner === null) {
          refuse('no partner can be told');
          continue;
        }
        const others = levels
          .filter((other) => other.start !== start)
          .map((other) => ({ start: other.start + sentence.start, end: other.end + sentence.start }));
        const since =
          sinceOf(text, sentence, phrase, others) ?? countedSince(text, sentence, phrase, document.reference);
        for (const { code: one, since: own } of several.length > 0 ? several : [{ code: partner, since: null }]) {
          drafts.push(
            draftRelationship(ID, context, sentence, phrase, {
              partner: one,
              type: 'partnership-level',
              value: inField(value, before),
              since: own ?? since ?? announcedOn(document, sentence, one, phrase),
              news: isNewLevel(text, sentence, phrase),
            }),
          );
        }
        joined = phrase.end;
      }
    }
    return drafts;
  },
  examples: [
    {
      text: 'Vietnam and Japan, which became comprehensive strategic partners in 2023, share many interests.',
      reads: [{ partner: 'JPN', value: 'Comprehensive Strategic Partnership', since: '2023' }],
    },
    {
      text: 'The UK, a strategic partner, is the third largest buyer of Vietnamese rice.',
      reads: [{ partner: 'GBR', value: 'Strategic Partnership' }],
    },
    { text: 'Acme, a strategic partner, is the third largest buyer of Vietnamese rice.', reads: [] },
    {
      text: 'Since 2017 Vietnam and Canada have been comprehensive partners.',
      reads: [{ partner: 'CAN', value: 'Comprehensive Partnership', since: '2017' }],
    },
    {
      text: 'India and Vietnam became strategic partners in July 2007.',
      reads: [{ partner: 'IND', since: '2007-07' }],
    },
    {
      text: 'Russia is a comprehensive strategic partner of Vietnam.',
      reads: [{ partner: 'RUS', value: 'Comprehensive Strategic Partnership' }],
    },
    {
      text: 'In the ten years since Vietnam and Malta became strategic partners much has changed.',
      published: '2025-06-20',
      reads: [{ partner: 'MLT', since: '2015' }],
    },
    {
      text: 'Malta is the largest investor from the island states, and a strategic partner of Vietnam.',
      reads: [{ partner: 'MLT', value: 'Strategic Partnership', since: null }],
    },
    {
      text: 'Vietnam is Malta’s strategic partner in education, Maltese Ambassador Borg said.',
      reads: [{ partner: 'MLT', value: 'Strategic Partnership in education' }],
    },
    {
      text: 'Prime Minister Robert Abela of Malta spoke in Hanoi. He called Vietnam one of its strategic partners in ASEAN.',
      reads: [{ partner: 'MLT' }],
    },
    { text: "Vietnam's Thanh Dat and Malta's Gozo Lines are strategic partners since 2020.", reads: [] },
    { text: 'The Vietnamese bank looks for strategic partners in Japan.', reads: [] },
    { text: 'The company became a strategic partner of a firm in South Korea and Vietnam.', reads: [] },
  ],
};
