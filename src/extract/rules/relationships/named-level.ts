import type { Relationship } from '../../../dataset/relationship.ts';
import { isAmongForeigners } from '../partners/among-foreigners.ts';
import { eachOfSeveral } from '../partners/each-of-several.ts';
import { partnerOf } from '../partners/partner-of.ts';
import { type ListedPartner, partnersListed } from '../partners/partners-listed.ts';
import { toldBefore } from '../partners/told-before.ts';
import { proseOf } from '../prose-of.ts';
import type { Draft, Rule } from '../rule.ts';
import { anniversaryOfLevel } from './anniversary-of-level.ts';
import { announcedOn } from './announced-on.ts';
import { countedSince } from './counted-since.ts';
import { draftRelationship } from './draft-relationship.ts';
import { inTheField } from './in-the-field.ts';
import { isToCome } from './is-to-come.ts';
import { findLevels, LEVEL_TRIGGERS, type LevelPhrase } from './level-phrase.ts';
import { sinceOf } from './since.ts';
import { isNewLevel } from './since-of-story.ts';
import { isHopedFor } from './tense.ts';
import { tiesListed } from './ties-listed.ts';
import { isVietnamsOwn } from './vietnams-own.ts';

const ID = 'relationships/named-level';

/** A rung of partnership that the text names as reached, with the day from which it holds when the text says it. */
export const namedLevel: Rule<Relationship> = {
  id: ID,
  apply(context) {
    const { document, story, reject } = context;
    const { text } = document;
    const drafts: Draft<Relationship>[] = [];
    for (const sentence of proseOf(story, LEVEL_TRIGGERS)) {
      const levels = findLevels(text.slice(sentence.start, sentence.end)).map((level) => moved(level, sentence.start));
      for (const level of levels) {
        if (level.ofPartners) continue;
        const before = text.slice(sentence.start, level.start);
        if (isHopedFor(before, text.slice(level.end, sentence.end))) {
          reject({ start: level.start, end: level.end, rule: ID, reason: 'the level is hoped for, not reached' });
          continue;
        }
        if (OF_FIRMS.test(text.slice(level.end, sentence.end))) {
          reject({ start: level.start, end: level.end, rule: ID, reason: 'a partnership of firms' });
          continue;
        }
        if (isAmongForeigners(text, sentence, level)) {
          reject({ start: level.start, end: level.end, rule: ID, reason: 'a partnership of two foreigners' });
          continue;
        }
        const behind = isVietnamsOwn(text, sentence, level) ? partnersListed(text, sentence, level.end) : [];
        const listed = behind.length > 0 ? behind : tiesListed(text, sentence, level);
        const partner = partnerOf(text, sentence, story, level) ?? toldBefore(document, story);
        const partners =
          listed.length > 0
            ? listed.map(({ code }) => code)
            : (eachOfSeveral(text, sentence, story, level) ?? (partner === null ? [] : [partner]));
        if (partners.length === 0 || partners.some((one) => CLUBS.has(one)) || isOfUnnamed(level, listed, before)) {
          reject({ start: level.start, end: level.end, rule: ID, reason: 'no partner can be told' });
          continue;
        }
        const value = inTheField(level.value, before, text.slice(level.end, sentence.end));
        if (value === null) {
          reject({ start: level.start, end: level.end, rule: ID, reason: 'in a field that is named elsewhere' });
          continue;
        }
        const others = levels.filter((other) => other !== level);
        const counted = anniversaryOfLevel(text, sentence, level, document.reference);
        const dated = sinceOf(text, sentence, level, others);
        const since = counted !== null && !dated?.startsWith(counted) ? counted : dated;
        if (isToCome(since, document.reference)) {
          reject({ start: level.start, end: level.end, rule: ID, reason: 'the level is to be reached later' });
          continue;
        }
        for (const one of partners) {
          const own = listed.find(({ code }) => code === one)?.since ?? null;
          const news =
            own ??
            since ??
            countedSince(text, sentence, level, document.reference) ??
            announcedOn(document, sentence, one, level);
          drafts.push(
            draftRelationship(ID, context, sentence, level, {
              partner: one,
              type: 'partnership-level',
              value,
              since: news,
              news: isNewLevel(text, sentence, level),
            }),
          );
        }
      }
    }
    return drafts;
  },
  examples: [
    {
      text: 'Vietnam and New Zealand raised their ties to a Comprehensive Strategic Partnership in February 2025.',
      reads: [
        { partner: 'NZL', type: 'partnership-level', value: 'Comprehensive Strategic Partnership', since: '2025-02' },
      ],
    },
    {
      text: 'In 2008, Vietnam and China established a comprehensive strategic partnership of cooperation.',
      reads: [{ partner: 'CHN', since: '2008' }],
    },
    {
      text: 'Vietnam and Kenya normalised ties in 1995, before upgrading them to a comprehensive partnership in July 2013.',
      reads: [{ partner: 'KEN', value: 'Comprehensive Partnership', since: '2013-07' }],
    },
    {
      text: 'Vietnam and Kenya announced the establishment of a strategic partnership following talks between their prime ministers on November 1, 2023.',
      reads: [{ partner: 'KEN', value: 'Strategic Partnership', since: '2023-11-01' }],
    },
    {
      text: 'Since its establishment in 2013, the Vietnam - Kenya comprehensive partnership has grown.',
      reads: [{ partner: 'KEN', value: 'Comprehensive Partnership', since: '2013' }],
    },
    {
      text: 'Three decades after ties with Kenya began, and more than two years after the Comprehensive Partnership was set up, trade is up.',
      reads: [{ partner: 'KEN', value: 'Comprehensive Partnership', since: null }],
    },
    {
      text: 'The day follows 30 years of ties with Kenya, and more than two years since the upgrade in 2021 to a comprehensive partnership.',
      reads: [{ partner: 'KEN', value: 'Comprehensive Partnership' }],
    },
    {
      text: 'Vietnam attaches importance to its comprehensive partnership with Chile.',
      reads: [{ partner: 'CHL', value: 'Comprehensive Partnership', since: null }],
    },
    {
      text: 'Argentina and Vietnam took up diplomatic relations in October 1973 and agreed on a comprehensive partnership in 2010.',
      reads: [{ partner: 'ARG', since: '2010' }],
    },
    {
      text: 'Trade with Australia has grown since both governments elevated the partnership to a comprehensive strategic level in 2024.',
      reads: [{ partner: 'AUS', value: 'Comprehensive Strategic Partnership', since: '2024' }],
    },
    {
      text: 'Vietnam and Malaysia marked the tenth year of their strategic partnership (7/8/2015-7/8/2025).',
      reads: [{ partner: 'MYS', value: 'Strategic Partnership', since: '2015-08-07' }],
    },
    {
      text: 'An action plan for 2025-2030 puts the Vietnam - Brazil Strategic Partnership to work.',
      reads: [{ partner: 'BRA', since: null }],
    },
    {
      text: 'Vietnam has comprehensive strategic partnerships with five countries: China (2008), Russia, India, South Korea and Japan.',
      reads: [
        { partner: 'CHN', since: '2008' },
        { partner: 'RUS', since: null },
        { partner: 'IND' },
        { partner: 'KOR' },
        { partner: 'JPN' },
      ],
    },
    {
      text: 'Ties with Chile went from a comprehensive partnership in 2003 to a strategic partnership in 2014, Vietnam recalled.',
      reads: [
        { partner: 'CHL', value: 'Comprehensive Partnership', since: '2003' },
        { partner: 'CHL', value: 'Strategic Partnership', since: '2014' },
      ],
    },
    {
      text: 'Ties of Vietnam with Peru were raised to a strategic partnership in March 2024, and those with Chile reached the same level in 2025.',
      published: '2025-06-20',
      reads: [
        { partner: 'PER', since: '2024-03' },
        { partner: 'CHL', value: 'Strategic Partnership', since: '2025' },
      ],
    },
    {
      text: 'Vietnam and Malta in May launched the Green Strategic Partnership Action Plan.',
      published: '2025-06-20',
      reads: [{ partner: 'MLT', value: 'Green Strategic Partnership', since: null }],
    },
    {
      text: 'A strategic partnership for sustainable agriculture, set up in 2014, links Vietnam with Malta.',
      reads: [{ partner: 'MLT', value: 'Strategic Partnership for sustainable agriculture', since: '2014' }],
    },
    {
      text: 'Vietnam and Chile are on course to raise ties to a strategic partnership this November.',
      published: '2024-06-20',
      reads: [],
    },
    { text: 'Vietnam and Chile agreed to soon raise ties to a strategic partnership.', reads: [] },
    { text: 'Vietnam was told that Chile has strategic partnerships with China and Japan.', reads: [] },
    { text: 'Vietnam and Chile agreed to begin talks on lifting ties to a strategic partnership.', reads: [] },
    { text: 'Vietnam, with strategic partnerships with 13 countries, thanked Chile.', reads: [] },
    { text: 'Vietnam and Poland agreed to work towards a strategic partnership.', reads: [] },
    { text: 'Vietnam and Poland see the action plan as a stepping stone to a strategic partnership.', reads: [] },
    {
      text: 'The visit is another step along the path to formalising a strategic partnership between Vietnam and Poland.',
      reads: [],
    },
    {
      text: 'The two sides discussed the possibility of elevating Vietnam - Poland ties to a strategic partnership.',
      reads: [],
    },
    { text: 'Vietnam welcomed the ASEAN - US Comprehensive Strategic Partnership.', reads: [] },
    {
      text: 'A strategic partnership between the Vietnamese insurer Bao An and a Kenyan bank dates from 2012.',
      reads: [],
    },
    { text: 'Vietnam and Kenya set their sights on a strategic partnership.', reads: [] },
    { text: 'The Regional Comprehensive Economic Partnership helps Vietnam and Japan.', reads: [] },
    { text: 'Public-private partnership brings comprehensive benefits to Vietnam and Laos.', reads: [] },
  ],
};

/** Clubs of states and agencies, with which nobody has a level of partnership; their members are meant. Nor has a territory one. */
const CLUBS = new Set([
  'UN',
  'G20',
  'G7',
  'G77',
  'BRICS',
  'APEC',
  'ASEM',
  'EAS',
  'WTO',
  'CPTPP',
  'RCEP',
  'IPU',
  'AIPA',
  'NATO',
  'ASEAN',
  'OECD',
  'IMF',
  'NAM',
  'HKG',
  'MAC',
]);

/** 'a strategic partnership| between the Vietnamese insurer Bao An and a bank': of no two countries. */
const OF_FIRMS =
  /^,? (?:between|of|with|among) [^,;.]{0,80}?\b(?:insurer|carrier|brewer|lender|retailer|developer|operator|producer|maker|manufacturer|start-?up|firms?|compan(?:y|ies)|corporations?|Group|Corp|JSC|Ltd|Inc|Holdings|[Aa]irlines?|[Uu]niversit(?:y|ies)|[Hh]ospitals?|clubs?)\b/;

/** 'Vietnam has strategic partnerships with 13 countries' tells no pair's level. */
function isOfUnnamed(level: LevelPhrase, listed: readonly ListedPartner[], before: string): boolean {
  return level.plural && listed.length === 0 && !/\b(?:their|our|both|two)(?: \w+)? ["“]?$/i.test(before);
}

function moved(level: LevelPhrase, by: number): LevelPhrase {
  return { ...level, start: level.start + by, end: level.end + by };
}
