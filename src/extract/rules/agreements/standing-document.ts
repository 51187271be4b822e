import type { Agreement } from '../../../dataset/agreement.ts';
import type { Rule } from '../rule.ts';
import { isNamed } from './agreement-name.ts';
import { candidatesOf } from './candidates.ts';
import { isConventionOfTwo } from './convention-of-two.ts';
import { draftAgreements } from './draft-agreements.ts';
import type { InstrumentPhrase } from './instrument-phrase.ts';

const ID = 'agreements/standing-document';

const PREDICATE = /\b(?:acced\w+|join\w*|as the|is the|was the|as an?(?! (?:co-?)?signator)|is a|was a)\b[^;]{0,30}$/i;
/** 'the Memorandum of Understanding on the rice trade', 'the memoranda on rice, fish and tourism'. */
function isKnown(phrase: InstrumentPhrase, words: string): boolean {
  if (OF_YEAR.test(phrase.complement)) return true;
  // 'thanked them for extending the 2014 agreement'
  if (phrase.determiner === 'the' && YEAR_FIRST.test(phrase.modifiers) && !phrase.head.plural) return true;
  if (phrase.determiner === 'a')
    return PERIOD.test(phrase.complement) && CARRIED_OUT.test(words.slice(0, phrase.start));
  if (phrase.determiner !== 'the' && phrase.determiner !== 'possessive') return false;
  // 'the trade pact' was named before.
  if (/^(?:pact|deal)$/i.test(phrase.head.word) && phrase.complement === '') return false;
  if (phrase.kind === 'action-plan' || phrase.kind === 'treaty') return !phrase.head.plural;
  if (phrase.head.plural) return phrase.kind === 'mou' && /^on\b/i.test(phrase.complement);
  return /^(?:\p{Lu}|\w*-?\p{Lu})/u.test(phrase.head.word) || /^(?:\([^)]*\) )?(?:on|for 20)/i.test(phrase.complement);
}

const OF_YEAR = /\bof (?:\w+ )?(?:19|20)\d{2}(?=$| between )/;
/** 'a memorandum| under which 900 welders may go': a new one; 'to amend the agreement under which' names what is amended. */
const BY_WHICH = /^,? (?:under|by) which \S/;
/** 'since a visa accord| came into effect on May 24, 2023' likewise. */
const TOOK_EFFECT =
  /^ (?:came|entered|went) into (?:effect|force) (?:in|on) (?=\w+ \d|\d)|^ took effect (?:in|on) (?=\w+ \d|\d)/;
/** '(under) an agreement| effective since March 2021': dated, so a certain one, though only its effect says what it is on. */
const SINCE_THEN =
  /^,? (?:that|which) (?:took|came into|entered into|has been in) (?:effect|force) (?:in|on|since) (?=\w+ \d|\d)|^,? (?:has existed|exists|(?:which )?has been)? ?(?:(?:effective|in force|in effect|applied|valid|in place) )?(?:since|from) (?=\w+ \d|\d)/;
/** 'the action plan| that puts the partnership into effect': the clause says which. */
const TELLS_ITSELF =
  /^,?(?: (?:that|which))? (?:puts?|carries|implements?|gives effect|binds?|links?|governs?|sets out|joins|ties)\b|^(?: now| also| already)? (?:commits|unites|regulates|allows|lets|permits|enables|entitles|obliges|exempts|guarantees|brings together)\b/;
/** 'since May 2021, the date of entry into force of| an agreement': dated likewise. */
const ON_ENTRY = /\b(?:entry|coming) into (?:force|effect) of $/;
/** 'and, since last year, a pact on', 'since 2017 they have been bound by an agreement': it holds. */
const SINCE_WHEN = /\bsince (?:[^,;]{3,20}, |(?:\w+ )?(?:\d{1,2},? )?(?:19|20)\d{2} [^,;]{0,60})$/i;
const EXPIRED = /^[^;]{0,40} (?:expired|lapsed|ran out|was (?:terminated|cancelled|scrapped|denounced)|is no longer)\b/;
const YEAR_FIRST = /^(?:19|20)\d{2}\b/;
const CARRIED_OUT = /\b(?:implement|carr(?:y|ied|ying) out|deploy|reali[sz])\w*\b/i;
/** 'for 2025-2030': a plan with its period is a certain one, whatever its article. */
const PERIOD = /\b20\d{2} ?[-–—] ?(?:20)?\d{2}\b/;

/** A programme of one side alone: of its aid, and not told to be with anybody. */
const isOwnAid = ({ modifiers, complement }: InstrumentPhrase): boolean =>
  /\b(?:development|aid|assistance|technical|volunteer)$/i.test(modifiers) &&
  !/\b(?:with|between|20\d{2})\b/.test(complement);

/** Documents that hold: being implemented, relied on, in force. Each needs a name; 'the signed agreements' are none. */
export const standingDocument: Rule<Agreement> = {
  id: ID,
  apply(context) {
    return candidatesOf(context).flatMap((candidate) => {
      const { phrase, status, words, side } = candidate;
      const since =
        phrase.determiner === 'a' &&
        (SINCE_THEN.test(words.slice(phrase.end)) ||
          (phrase.modifiers !== '' && TOOK_EFFECT.test(words.slice(phrase.end))) ||
          (status === 'in-force' && side === 'after' && BY_WHICH.test(words.slice(phrase.end))) ||
          ON_ENTRY.test(words.slice(0, phrase.start)));
      const ofYear = phrase.determiner === 'the' && OF_YEAR.test(phrase.complement);
      if (
        (status !== 'in-force' && status !== null) ||
        !(isNamed(phrase) || since || ofYear || TELLS_ITSELF.test(words.slice(phrase.end))) ||
        phrase.kind === 'joint-statement'
      )
        return [];
      // 'the above-mentioned document of 2014' has been told of.
      if (/^(?:the )?(?:above|afore)-?mentioned\b/i.test(words.slice(phrase.start))) return [];
      if (EXPIRED.test(words.slice(phrase.end))) return [];
      if (phrase.head.plural && phrase.determiner !== 'counted' && phrase.kind !== 'mou' && !ofYear) return [];
      if (
        phrase.determiner === 'a' &&
        side !== 'after' &&
        !since &&
        !YEAR_FIRST.test(phrase.modifiers) &&
        !PERIOD.test(phrase.complement) &&
        !OF_YEAR.test(phrase.complement) &&
        !SINCE_WHEN.test(words.slice(0, phrase.start)) &&
        !/\b(?:implementation of|have(?: in place)?|(?<!\b(?:that|which|who) )has(?: in place)?|since [^,;]{4,20} had) an? $/i.test(
          words.slice(0, phrase.head.start - phrase.modifiers.length),
        )
      )
        return [];
      // Without a word on its standing only a document that readers are taken to know counts: 'the EVFTA has helped'.
      if (status === null && phrase.head.partner === null && !since && !isKnown(phrase, words)) return [];
      if (/^convention$/i.test(phrase.head.word) && !isConventionOfTwo(phrase.complement)) return [];
      // 'courses under the Malta Cooperation Programme' are a country's own.
      if (
        phrase.kind === 'action-plan' &&
        phrase.complement === '' &&
        /^\p{Lu}\p{L}+$/u.test(phrase.modifiers) &&
        /^Cooperation Program/.test(phrase.head.word)
      )
        return [];
      // 'its cooperation programme for Vietnam' likewise.
      if (
        phrase.kind === 'action-plan' &&
        phrase.determiner === 'possessive' &&
        /^for Vi[eệ]t ?[Nn]am(?!.*\d{4})/.test(phrase.complement)
      )
        return [];
      // 'Malta's development cooperation programme has spent' likewise.
      if (phrase.kind === 'action-plan' && phrase.determiner === 'possessive' && isOwnAid(phrase)) return [];
      // 'the bank's own strategy for 2024-2027' is what one side means to do.
      if (/^own\b/i.test(phrase.modifiers)) return [];
      // 'under the Mekong cooperation framework' names a setting, no paper.
      if (/^cooperation framework$/i.test(phrase.head.word)) return [];
      if (PREDICATE.test(words.slice(0, phrase.start))) return [];
      return draftAgreements(
        ID,
        context,
        candidate,
        /\b(?:newly|just|recently)[- ]signed\b/i.test(phrase.modifiers) ? 'signed' : 'in-force',
      );
    });
  },
  examples: [
    {
      text: 'Vietnam has a memorandum of understanding with Malta on the training of divers.',
      reads: [{ partners: ['MLT'], kind: 'mou', status: 'in-force' }],
    },
    {
      text: 'The minister of Vietnam praised a Maltese firm that has a memorandum of understanding with Hue on tea.',
      reads: [],
    },
    { text: 'Malta has a tax agreement with Libya, the Vietnamese minister noted.', reads: [] },
    { text: 'Along with the above-mentioned document of 2014, it serves Vietnam and Malta well.', reads: [] },
    {
      text: 'An agreement on seasonal labour with Malta allows for 300 Vietnamese pickers a year.',
      reads: [{ partners: ['MLT'], name: 'Agreement on seasonal labour with Malta', status: 'in-force' }],
    },
    {
      text: 'Vietnam wants an agreement with Malta, and an agreement that allows for more flights would help.',
      reads: [],
    },
    {
      text: 'The 2022-2026 Action Programme has doubled trade between Vietnam and Brunei.',
      reads: [{ partners: ['BRN'], kind: 'action-plan', status: 'in-force' }],
    },
    {
      text: 'The Vietnam – Korea Free Trade Agreement (VKFTA), effective since 2015, makes cars cheaper.',
      reads: [{ partners: ['KOR'], kind: 'treaty', status: 'in-force' }],
    },
    {
      text: 'Vietnam and Malta signed an agreement on fighting crime, which came into effect on June 3, 2014.',
      published: '2015-03-05',
      reads: [{ partners: ['MLT'], status: 'in-force', date: '2014-06-03' }],
    },
    {
      text: 'Visas for Maltese tourists in Vietnam were waived under an agreement effective since March 2021.',
      reads: [{ partners: ['MLT'], status: 'in-force', date: '2021-03' }],
    },
    {
      text: 'Four ferries for the Vietnamese port were paid for under a 2018 loan agreement with Malta.',
      reads: [{ partners: ['MLT'], name: '2018 loan agreement', kind: 'other' }],
    },
    {
      text: 'The envoy of Malta mentioned the twinning agreement of June 2016 between Da Nang and Valletta.',
      reads: [{ partners: ['MLT'], status: 'in-force' }],
    },
    {
      text: "Vietnam and Peru began to exempt each other's official passport holders from visas in 2021.",
      reads: [
        { partners: ['PER'], name: 'Visa exemption for official passport holders', status: 'in-force', date: '2021' },
      ],
    },
    { text: 'Vietnam will waive visas for Maltese tourists next year, the guest from Malta heard.', reads: [] },
    {
      text: 'With Malta a memorandum of understanding under which 900 pickers a year may go to Gozo came into effect in March 2022, the Vietnamese ministry said.',
      reads: [
        {
          partners: ['MLT'],
          name: 'Memorandum of understanding under which 900 pickers a year may go to Gozo',
          date: '2022-03',
        },
      ],
    },
    {
      text: 'Citizens of Malta have needed no visa for Vietnam since a bilateral accord came into effect on May 24, 2023.',
      reads: [{ partners: ['MLT'], status: 'in-force', date: '2023-05-24' }],
    },
    {
      text: 'A double taxation agreement between Vietnam and Malta, now in force, supports trade.',
      reads: [{ name: 'Double taxation agreement between Vietnam and Malta' }],
    },
    { text: 'Vietnam spoke to Malta of a memorandum under which 900 pickers a year may go there.', reads: [] },
    { text: "The ADB's own country strategy for 2023-2026 gives Vietnam 4 billion USD.", reads: [] },
    { text: 'Vietnam and India spoke of the 2002 Declaration on the Conduct of Parties.', reads: [] },
    { text: 'Poland and Vietnam make good use of the EVFTA.', reads: [{ partners: ['EU'], kind: 'treaty' }] },
    { text: 'Vietnam and Laos will implement the signed agreements effectively.', reads: [] },
    { text: 'Vietnam and Chile benefit from the CPTPP and free trade agreements.', reads: [] },
  ],
};
