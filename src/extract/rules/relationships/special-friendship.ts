import type { Relationship } from '../../../dataset/relationship.ts';
import { allMatches } from '../../article/all-matches.ts';
import { triggersOf } from '../../triggers/triggers.ts';
import { partnerOf } from '../partners/partner-of.ts';
import { proseOf } from '../prose-of.ts';
import type { Draft, Rule } from '../rule.ts';
import { draftRelationship } from './draft-relationship.ts';

const ID = 'relationships/special-friendship';

/** Laos: 'great friendship, special solidarity and comprehensive cooperation'; the words between may vary. */
const LAO_FORMULA =
  /\b(?:great|special|traditional|time-honou?red|loyal|faithful) (?:friendship|solidarity|relations?(?:hip)?)(?:,| and|, and) (?:(?:the )?special |great |close |comprehensive )(?:solidarity|friendship|cooperation|co-operation)(?:(?:,| and|, and) comprehensive (?:cooperation|co-operation))?(?:(?:,| and|, and) ["“]?strategic (?:cohesion|connectivity)["”]?)?/gi;
/** Cambodia: 'good neighbourliness, traditional friendship, comprehensive and long-term sustainable cooperation'. */
const CAMBODIAN_FORMULA =
  /\b(?:["“]?good neighbou?r(?:liness|hood|ly relations|ly friendship|ly)?,? (?:and )?)?(?:traditional |solid )?friendship,? (?:solidarity,? )?(?:and )?comprehensive(?:,| and)? (?:cooperation,? (?:and )?)?(?:long-term,? )?(?:sustainable |sustainability|and sustainable )(?:cooperation|sustainability|development)?/gi;
/** Cuba, and others with a bond of their own: 'traditional and special relationship', 'special traditional friendship'. */
const TRAIT =
  '(?:traditional|fraternal|exemplary|faithful|loyal|friendly|unique|rare|pure|time-honou?red|time-tested|long-?standing|close-knit|close)';
const SPECIAL_BOND = new RegExp(
  `\\b(?:${TRAIT}(?:,? and |, | )){0,3}special(?:(?:,? and |, | )${TRAIT}){0,3} (?:relationship|relations|friendship|ties|bonds?|solidarity)(?: (?:and|of) (?:solidarity|friendship|fraternal solidarity|cooperation)(?: and (?:comprehensive )?cooperation)?)?`,
  'gi',
);

/** '… special relationship in four words: comradeship, solidarity, brotherhood and friendship.' */
const IN_WORDS =
  /^[^:;]{0,90}:\s+["“]?(\p{Ll}[\p{L}-]+(?:, (?:and )?\p{Ll}[\p{L}-]+| and \p{Ll}[\p{L}-]+){1,5})["”]?\.?$/u;

const GATE = /special|traditional|neighbou?rl|neighbou?rhood|great friendship/i;
const TRIGGERS = triggersOf(GATE);
const SPECIAL_PARTNERS = new Set(['LAO', 'CUB', 'KHM', 'RUS', 'PRK', 'CHN']);

/** The formulas that stand where others have a rung of partnership: Laos, Cuba, Cambodia and a few 'special' bonds. */
export const specialFriendship: Rule<Relationship> = {
  id: ID,
  apply(context) {
    const { document, story, reject } = context;
    const { text } = document;
    const drafts: Draft<Relationship>[] = [];
    for (const sentence of proseOf(story, TRIGGERS)) {
      const words = text.slice(sentence.start, sentence.end);
      if (!GATE.test(words)) continue;
      for (const match of firstOf(words)) {
        const phrase = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
        const partner = partnerOf(text, sentence, story, phrase);
        if (partner === null || !SPECIAL_PARTNERS.has(partner)) {
          reject({ ...phrase, rule: ID, reason: 'no partner with such a formula' });
          continue;
        }
        const formula = match[0]
          .replace(/\s+/g, ' ')
          .replace(/["“”]/g, '')
          .replace(/^./, (letter) => letter.toLowerCase());
        const list = IN_WORDS.exec(words.slice(match.index + match[0].length))?.[1];
        const value = list === undefined ? formula : `${formula} (${list})`;
        drafts.push(
          draftRelationship(ID, context, sentence, phrase, { partner, type: 'partnership-level', value, since: null }),
        );
      }
    }
    return drafts;
  },
  examples: [
    {
      text: 'The school is a gift of the great friendship, special solidarity and comprehensive cooperation between Vietnam and Laos.',
      reads: [
        {
          partner: 'LAO',
          type: 'partnership-level',
          value: 'great friendship, special solidarity and comprehensive cooperation',
        },
      ],
    },
    {
      text: 'The President put the special relationship of Vietnam and Laos into three words: trust, loyalty and kinship.',
      reads: [{ partner: 'LAO', value: 'special relationship (trust, loyalty and kinship)' }],
    },
    {
      text: 'Vietnam and Cuba cherish their traditional and special relationship.',
      reads: [{ partner: 'CUB', value: 'traditional and special relationship' }],
    },
    {
      text: 'Vietnam and Cambodia develop their good neighbourliness, traditional friendship, comprehensive cooperation and long-term sustainability.',
      reads: [{ partner: 'KHM' }],
    },
    { text: 'The Lao and Vietnamese scouts keep up their special solidarity.', reads: [] },
    { text: 'Vietnam and Japan took special care of the traditional crafts.', reads: [] },
    { text: 'A special relationship binds France and Belgium, said the Vietnamese guide.', reads: [] },
  ],
};

function firstOf(words: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const pattern of [CAMBODIAN_FORMULA, LAO_FORMULA, SPECIAL_BOND]) {
    for (const match of allMatches(words, pattern)) {
      // 'nurture the special solidarity of the two armies' names no rung.
      if (/^special solidarity$/i.test(match[0])) continue;
      if (
        !found.some(
          (other) => match.index < other.index + other[0].length && other.index < match.index + match[0].length,
        )
      )
        found.push(match);
    }
  }
  return found;
}
