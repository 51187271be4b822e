import type { Relationship } from '../../../dataset/relationship.ts';
import type { Sentence, Story } from '../../document.ts';
import { isAmongForeigners } from '../partners/among-foreigners.ts';
import { positionOf } from '../partners/position-of.ts';
import { toldBefore } from '../partners/told-before.ts';
import { proseOf } from '../prose-of.ts';
import type { Draft, Rule } from '../rule.ts';
import { anniversariesInTurn } from './anniversaries-in-turn.ts';
import { type AnniversaryObject, anniversaryObject } from './anniversary-object.ts';
import {
  ANNIVERSARY_TRIGGERS,
  type AnniversaryPhrase,
  bracketStart,
  findAnniversaries,
  GONE_BY,
} from './anniversary-phrase.ts';
import { anniversaryYear } from './anniversary-year.ts';
import { draftRelationship } from './draft-relationship.ts';
import { isRemembered } from './is-remembered.ts';
import { findLevels } from './level-phrase.ts';
import { partnerOfTies } from './partner-of-ties.ts';
import { findTies } from './ties-phrase.ts';

const ID = 'relationships/anniversary';

const LOOSE_BEFORE =
  /\b(?:more than|over|nearly|almost|about|around|some|past|last|next|coming|first|within|in the|every|previous|recent|up to|then)\s+(?:the\s+)?$/i;

/** Anniversaries of what Vietnam and a partner have in common: relations, a partnership, cooperation, a treaty. */
export const anniversary: Rule<Relationship> = {
  id: ID,
  apply(context) {
    const { document, story, reject } = context;
    const { text, reference } = document;
    const drafts: Draft<Relationship>[] = [];
    for (const sentence of proseOf(story, ANNIVERSARY_TRIGGERS)) {
      for (const found of findAnniversaries(text.slice(sentence.start, sentence.end))) {
        const phrase = { ...found, start: found.start + sentence.start, end: found.end + sentence.start };
        const object = objectOf(text, sentence, phrase) ?? bareObject(text, sentence, story, phrase);
        if (object === null) continue;
        const inTurn = anniversariesInTurn(text, sentence, phrase);
        if (inTurn.length > 0) {
          for (const { years, partner } of inTurn) {
            const { falls, since } = anniversaryYear(text, sentence, { ...phrase, years }, reference);
            const value = anniversaryName(years, object.name, falls);
            drafts.push(
              draftRelationship(ID, context, sentence, phrase, { partner, type: 'anniversary', value, since }),
            );
          }
          continue;
        }
        if (isAmongForeigners(text, sentence, phrase) || isOfDialoguePartners(text, sentence, phrase)) {
          reject({ ...phrase, rule: ID, reason: 'an anniversary of two foreigners' });
          continue;
        }
        // What Vietnam ratified it shares with the United Nations, whoever hosts the celebration.
        const partner = /^the ratification of .*(?:Convention|Covenant)/.test(object.name)
          ? 'UN'
          : (partnerOfTies(text, sentence, story, withObject(text, sentence, phrase)) ?? toldBefore(document, story));
        if (partner === null) {
          reject({ ...phrase, rule: ID, reason: 'no partner can be told' });
          continue;
        }
        const counted = anniversaryYear(text, sentence, phrase, reference);
        const bracketed = bracketStart(text, phrase.end, Math.min(sentence.end, phrase.end + 160));
        const began = bracketed ?? counted.since;
        const falls = bracketed === null ? counted.falls : String(Number(bracketed.slice(0, 4)) + found.years);
        const value = anniversaryName(found.years, object.name, falls);
        drafts.push(
          draftRelationship(ID, context, sentence, phrase, { partner, type: 'anniversary', value, since: began }),
        );
        // 'the 50th anniversary of their ties (May 19, 1975 - 2025)' tells when these began.
        if (object.ties && bracketed !== null && /diplomatic/.test(object.name))
          drafts.push(
            draftRelationship(ID, context, sentence, phrase, {
              partner,
              type: 'diplomatic-ties',
              value: 'diplomatic relations',
              since: bracketed,
            }),
          );
      }
    }
    return drafts;
  },
  examples: [
    {
      text: 'Vietnam and Bangladesh celebrate the 50th anniversary of diplomatic relations.',
      published: '2023-05-15',
      reads: [
        {
          partner: 'BGD',
          type: 'anniversary',
          value: '50th anniversary of diplomatic relations (2023)',
          since: '1973',
        },
      ],
    },
    {
      text: 'In this 75th anniversary year Malta has given Vietnam 20 scholarships, twice as many as in 2024, in honour of diplomatic ties.',
      published: '2025-05-15',
      reads: [{ partner: 'MLT', since: '1950' }],
    },
    {
      text: 'The year 2023 marks the 50th anniversary of Vietnam - Malta diplomatic ties (April 2, 1973) and 10 years of their Strategic Partnership.',
      published: '2023-05-15',
      reads: [
        { partner: 'MLT', since: '1973-04-02' },
        { partner: 'MLT', since: '2013' },
      ],
    },
    {
      text: 'This year is the 61st anniversary of the diplomatic ties of Vietnam and Malta and the 46th of the Treaty of Amity.',
      published: '2024-05-15',
      reads: [
        { since: '1963' },
        { partner: 'MLT', value: '46th anniversary of the Treaty of Amity (2024)', since: '1978' },
      ],
    },
    {
      text: 'UNICEF and Vietnam marked 50 years of cooperation in a ceremony on November 26.',
      published: '2025-11-27',
      reads: [{ partner: 'UNICEF', since: '1975' }],
    },
    {
      text: 'Germany and Vietnam look forward to the 50th anniversary of their diplomatic ties in 2025.',
      reads: [{ partner: 'DEU', since: '1975' }],
    },
    {
      text: 'The Kenyan president, who has not been to Vietnam since his election in early 2021, comes for the tenth birthday of the Comprehensive Partnership.',
      published: '2023-09-05',
      reads: [{ partner: 'KEN', value: '10th anniversary of the Comprehensive Partnership (2023)', since: '2013' }],
    },
    {
      text: 'Vietnam marks 30 years of ASEAN membership this year.',
      published: '2025-06-20',
      reads: [{ partner: 'ASEAN', value: '30th anniversary of membership of ASEAN (2025)', since: '1995' }],
    },
    {
      text: 'Chile and Peru marked 75 years of diplomatic ties, papers in Vietnam wrote.',
      published: '2025-06-20',
      reads: [],
    },
    {
      text: 'Seven decades of ties were celebrated by Vietnam and Mongolia.',
      published: '2024-09-30',
      reads: [{ partner: 'MNG', since: '1954' }],
    },
    {
      text: 'It is seventy years since Vietnam and Poland entered into diplomatic relations.',
      published: '2020-11-19',
      reads: [{ partner: 'POL', since: '1950' }],
    },
    {
      text: 'Cuba sent greetings on the 80th anniversary of the National Day of Vietnam.',
      published: '2025-09-02',
      reads: [],
    },
    { text: 'The Japanese firm has more than 20 years of experience in Vietnam.', published: '2025-09-02', reads: [] },
    {
      text: 'Seven years of bargaining over a free trade agreement between Vietnam and Israel are over.',
      published: '2023-04-02',
      reads: [],
    },
    {
      text: 'The partnership of Vietnam and Ireland, then ten years old, was lifted a rung.',
      reads: [],
    },
    {
      text: 'The relations between Vietnam and Ireland are 25 years old.',
      published: '2021-04-02',
      reads: [{ partner: 'IRL', since: '1996' }],
    },
    {
      text: 'The PMs lauded programmes for the 60th and 55th anniversaries of the Vietnam-Laos and Vietnam-Cambodia diplomatic relations, respectively.',
      published: '2022-12-15',
      reads: [
        { partner: 'LAO', since: '1962' },
        { partner: 'KHM', since: '1967' },
      ],
    },
    { text: 'Vietnam and Laos plan cooperation for the next five years.', published: '2025-09-02', reads: [] },
  ],
};

function objectOf(text: string, sentence: Sentence, phrase: AnniversaryPhrase): AnniversaryObject | null {
  const before = text.slice(sentence.start, phrase.start);
  const words = text.slice(phrase.start, phrase.end);
  const after = text.slice(phrase.end, sentence.end);
  const formal = /anniversar|jubilee|half a century|half-century|birthday|quarter of a century|milestone/i.test(words);
  // 'half a century after they opened relations', 'the ten years since they became partners have seen' celebrate nothing.
  if (/^ after\b/.test(after)) return null;
  // 'Thirty years to the day after the two opened relations' is the very day.
  if (/^ to the day\b/.test(after)) return anniversaryObject(after);
  const counted = / years$/i.test(words) && /^ (?:were|are|have been|will be|being) /.test(after);
  if (counted) return objectBefore(before, false);
  if (!formal && /^ since\b/.test(after) && /\b(?:the|these|those) $/i.test(before)) return null;
  // 'relations with the UK
  if (/ years old$/i.test(words)) return AGED.test(before) ? objectBefore(before, true) : null;
  if (/^(?:reach|enter|complet|attain)/i.test(words) || / years $/.test(words)) return objectBefore(before, true);
  if (
    /^turn/i.test(words) ||
    (formal && !/^[^;,]{0,12}\b(?:of|since|on)\b/.test(after.trimStart().startsWith('(') ? '' : after))
  ) {
    return objectBefore(before, /^turn/i.test(words)) ?? (formal ? anniversaryObject(after) : null);
  }
  if (!formal) {
    if (LOOSE_BEFORE.test(before)) return null;
    if (!isRemembered(text.slice(sentence.start, sentence.end), phrase, before, after)) return null;
    if (
      !COUNTED_FROM.test(after) &&
      !/year (?:of|since) $/i.test(words) &&
      !(/^ ago\b/.test(after) && COMMEMORATED.test(text.slice(sentence.start, sentence.end)))
    )
      return null;
    const object = anniversaryObject(after);
    if (
      object === null ||
      (!/^ of\b/.test(after) && !object.ties && !/normal|ratif|partnership|agreement|treaty|FTA/i.test(object.name))
    )
      return null;
    if (object.name === 'relations' && !/^ of (?:[\w–-]+ ){0,5}(?:relations|ties)/.test(after)) return null;
    return object;
  }
  return anniversaryObject(after);
}

/** 'the 50th anniversary| of diplomatic relations| with Italy': who stands beside its object is its partner. */
function withObject(text: string, sentence: Sentence, phrase: AnniversaryPhrase): AnniversaryPhrase {
  const object =
    /^ of (?:(?:the|their|its) )?(?:establishment of )?(?:(?:diplomatic|bilateral|official) )*(?:relations|ties|partnership)(?= (?:with|between)\b)/.exec(
      text.slice(phrase.end, sentence.end),
    );
  return object ? { ...phrase, end: phrase.end + object[0].length } : phrase;
}

/** 'years| of ties', 'years| have passed since'. */
const COUNTED_FROM = new RegExp(`^ (?:of|as (?:comprehensive|strategic)|${GONE_BY}?since)\\b`);
/** What makes 'it was 70 years ago that they opened relations' an anniversary. */
const COMMEMORATED = /\b(?:anniversar|celebrat|commemorat|jubilee|milestone|mark(?:s|ed|ing)?\b)\w*/i;

const AGED =
  /\b(?:relations(?:hip)?|ties|partnership|friendship)\b(?:[^,;]{0,60}(?:, (?:which were |first )?(?:set up|established|forged|founded|opened|formed|begun|dating)[^;]{3,50},)? (?:is|are|will be) (?:now |already |soon )?|, (?:now |already )?)$/i;

/** 'The 55th anniversary was celebrated' where the sentences before spoke of diplomatic relations. */
function bareObject(
  text: string,
  sentence: Sentence,
  story: Story,
  phrase: AnniversaryPhrase,
): AnniversaryObject | null {
  const words = text.slice(phrase.start, phrase.end);
  if (!/anniversar|jubilee|^(?:the|these|those|their) .* years$/i.test(words)) return null;
  if (/^ of\b|^(?: \w+){0,4} (?:National Day|founding|victory|liberation)/i.test(text.slice(phrase.end, sentence.end)))
    return null;
  const at = positionOf(story, sentence);
  const told = story.sentences
    .slice(Math.max(0, at - 3), at)
    .some((before) => findTies(text.slice(before.start, before.end)).length > 0);
  const before = text.slice(sentence.start, phrase.start);
  // 'the ties would deepen in the year of their| 50th anniversary'
  const theirs =
    /^(?:their|its) /i.test(text.slice(phrase.start, phrase.end)) &&
    /\b(?:relations|ties|relationship)\b[^;]{0,90}$/i.test(before);
  const here = findTies(before).length > 0 || theirs;
  return told || here ? { name: 'diplomatic relations', ties: true } : null;
}

/** 'ties with Argentina turn 50', 'their partnership turned ten', 'bilateral relations reach their 30th anniversary'. */
function objectBefore(before: string, turned: boolean): AnniversaryObject | null {
  const clause = /[^;]{0,90}$/.exec(before)![0];
  const level = findLevels(clause).at(-1);
  if (level) return { name: `the ${level.value}`, ties: false };
  if (/\bdiplomatic (?:relations|ties)\b/i.test(clause)) return { name: 'diplomatic relations', ties: true };
  const treaty = turned ? /\b(?:Treaty|Convention|Agreement)(?: (?:of|on) [A-Z][\w ]+)?/.exec(clause)?.[0] : undefined;
  if (treaty) return { name: `the ${treaty.trim()}`, ties: false };
  if (turned && /\b(?:ties|relations(?:hip)?|cooperation|partnership|friendship)\b/i.test(clause))
    return { name: 'relations', ties: true };
  return null;
}

/** 'the ASEAN - Canada Summit to mark the 45th anniversary of dialogue relations': what a bloc celebrates with others. */
function isOfDialoguePartners(text: string, sentence: Sentence, phrase: AnniversaryPhrase): boolean {
  return (
    /^ of (?:[\w-]+ ){0,3}dialogue (?:relations|partnership|ties)\b/i.test(text.slice(phrase.end, sentence.end)) &&
    /\bASEAN\b/.test(text.slice(sentence.start, sentence.end))
  );
}

/** '50th anniversary of diplomatic relations (2025)'. */
const anniversaryName = (years: number, object: string, falls: string | null): string =>
  `${ordinal(years)} anniversary of ${object}${falls === null ? '' : ` (${falls})`}`;

function ordinal(count: number): string {
  const tens = count % 100;
  const suffix = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${suffix}`;
}
