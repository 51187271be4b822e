import type { Agreement } from '../../../dataset/agreement.ts';
import type { Rule } from '../rule.ts';
import { isNamed } from './agreement-name.ts';
import { agreementSubject, isCountedOff } from './agreement-subject.ts';
import { candidatesOf } from './candidates.ts';
import { isConventionOfTwo } from './convention-of-two.ts';
import { draftAgreements } from './draft-agreements.ts';
import { isAgain } from './is-again.ts';
import { statementsByPartner } from './per-partner.ts';

const ID = 'agreements/signed-document';

/** 'the memorandum| that the two academies signed in Rome in 2019'. */
const SIGNED_BY_NAMED =
  /^,?(?: (?:that|which))? (?:the |both |two |they |\p{Lu})[^,;]{0,90}? (?:signed|concluded|inked|sealed|exchanged|renewed)\b/u;

/** 'the memorandum| signed between the two ministries in 2019'. */
const SIGNED_BETWEEN =
  /^,? (?:(?:that|which) was )?(?:signed|concluded|inked) (?:by|between) (?:(?:the )?(?:two|both) [^,;]{3,40}|[^,;]{2,60} and [^,;]{3,60}) (?:in|on) (?=\p{Lu}|\d)/u;

/** 'the agreements| they concluded in 2018': those of that year. */
const OF_YEAR = /^of (?:19|20)\d{2}$/;

/** 'adding that| agreement had been reached on'. */
const SAYS_THAT =
  /\b(?:add(?:ed|ing|s)|sa(?:id|ys|ying)|not(?:ed|ing|es)|announc\w+|told [^,;]{3,40}|stress\w+) that $/;

const NTH_TO_SIGN =
  /\b(?:\d+(?:st|nd|rd|th)|(?:\w+-)?(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\w+teen|\w+tie)th) (?:[\w-]+ )?(?:state|country|nation|member|party|signatory) (?:in the world )?to (?:\w+ )?(?:sign|ratify|join|accede to|adopt) (?:the )?$/i;

/** Documents that are said to be signed, with what they are on. 'The agreement' of which the text spoke before is none. */
export const signedDocument: Rule<Agreement> = {
  id: ID,
  apply(context) {
    return candidatesOf(context).flatMap((candidate) => {
      const { phrase, status, sentence, words } = candidate;
      if (status !== 'signed' || (phrase.head.plural && !isNamed(phrase) && !OF_YEAR.test(phrase.complement)))
        return [];
      // A joint statement that was reached is adopted.
      if (statementsByPartner(context.document.text, candidate).length > 0) return [];
      if (
        phrase.kind === 'joint-statement' &&
        /^[”"’]? (?:was|were|had been|has been|have been) reached\b/.test(words.slice(phrase.end))
      )
        return [];
      // Joining a convention of many states is a membership, not an agreement of two.
      if (
        /^convention$/i.test(phrase.head.word) &&
        !isConventionOfTwo(phrase.complement) &&
        /\bratif\w+\b[^;]{0,30}$/i.test(words.slice(0, phrase.start))
      )
        return [];
      // 'became the 99th state to sign the agreement on': of the whole world.
      if (NTH_TO_SIGN.test(words.slice(0, phrase.start))) return [];
      if (isAgain(candidate, candidatesOf(context)) || isCountedOff(phrase, words)) return [];
      const single =
        phrase.determiner === 'a' ||
        phrase.kind === 'minutes' ||
        phrase.kind === 'joint-statement' ||
        phrase.kind === 'terms-of-reference';
      // 'Agreement was reached on visits' names no document.
      if (
        (phrase.determiner === 'none' || SAYS_THAT.test(words.slice(0, phrase.head.start))) &&
        /^agreement$/i.test(phrase.head.word) &&
        phrase.modifiers === '' &&
        /^ (?:was|is|has|had|were|could|can|on \w+ was)\b/.test(words.slice(phrase.head.end))
      )
        return [];
      const bySigners =
        /^(?: (?:that|which))? (?:the |both |two |they |it )[^,;]{0,40}?(?:have|had|has) /i.test(
          words.slice(phrase.end, phrase.end + 70),
        ) ||
        SIGNED_BY_NAMED.test(words.slice(phrase.end, phrase.end + 130)) ||
        SIGNED_BETWEEN.test(words.slice(phrase.end));
      // 'The two agencies renewed their cooperation agreement.'
      const theirs =
        phrase.determiner === 'possessive' &&
        (phrase.modifiers !== '' || agreementSubject(words, phrase) !== null) &&
        /\b(?:signed|inked|renewed|extended) (?:their|its)\b/i.test(words.slice(phrase.start - 10, phrase.head.start));
      // Headlines do without the article.
      const headline =
        phrase.determiner === 'none' &&
        phrase.modifiers !== '' &&
        /\b(?:sign|ink|signs|inks) (?:new )?$/.test(words.slice(0, phrase.start));
      if (
        !isNamed(phrase) &&
        !single &&
        !OF_YEAR.test(phrase.complement) &&
        !((bySigners || theirs || headline) && !phrase.head.plural)
      ) {
        context.reject({
          start: sentence.start + phrase.start,
          end: sentence.start + phrase.end,
          rule: ID,
          reason: 'which document is not said',
        });
        return [];
      }
      return draftAgreements(ID, context, candidate, 'signed');
    });
  },
  examples: [
    { text: 'Vietnam and Malta signed one agreement and four memoranda of understanding.', reads: [] },
    {
      text: 'Kenyan Minister Musalia Mudavadi came to Hanoi. Cooperation with UNESCO rests on a memorandum of understanding on museums, which was signed in Paris in 2021.',
      reads: [{ partners: ['UNESCO'], name: 'Memorandum of understanding on museums', status: 'signed' }],
    },
    {
      text: 'The leaders of Vietnam and Malta saw the signing of a letter of intent between the Red River Tin Corporation and Maltin on smelting.',
      reads: [],
    },
    {
      text: 'The leaders of Vietnam and Malta saw the signing of a letter of intent between the Vietnam Rail Corporation and the Ministry of Transport of Malta on trams.',
      reads: [{ partners: ['MLT'] }],
    },
    {
      text: 'The ministers of Vietnam and Malta put their names to the minutes and a plan to cooperate on ferries. A general agreement on trade was signed after the talks.',
      reads: [
        { kind: 'minutes', status: 'signed' },
        { name: 'Plan to cooperate on ferries', status: 'signed' },
        { name: 'General agreement on trade', status: 'signed', partners: ['MLT'] },
      ],
    },
    {
      text: 'Three arrangements were signed by Vietnam and Malta: an Education Engagement Plan 2023–2026, an Arrangement on Air Safety and a Memorandum of Understanding on museums.',
      reads: [
        { name: 'Education Engagement Plan 2023–2026' },
        { name: 'Arrangement on Air Safety' },
        { name: 'Memorandum of Understanding on museums' },
      ],
    },
    {
      text: 'Two documents were exchanged by Vietnam and Malta: 1. Program on health for 2024-2026 between the two ministries; 2. Agreement on film between the two institutes.',
      reads: [
        { kind: 'action-plan', status: 'signed' },
        { kind: 'other', status: 'signed' },
      ],
    },
    {
      text: 'Vietnam and Malta exchanged a protocol on customs, a memorandum on silk, and a roadmap on air services.',
      reads: [{ kind: 'other' }, { kind: 'mou' }, { name: 'Roadmap on air services' }],
    },
    {
      text: 'With Malta, a memorandum of understanding under which 1,200 Vietnamese divers a year may go there was signed in March 2022.',
      reads: [
        {
          partners: ['MLT'],
          name: 'Memorandum of understanding under which 1,200 Vietnamese divers a year may go there',
          date: '2022-03',
        },
      ],
    },
    { text: 'There was a general agreement between Vietnam and Malta that trade is good.', reads: [] },
    { text: 'The minister of Malta suggested opening a ferry line to Vietnam and concluding a visa deal.', reads: [] },
    {
      text: 'Vietnam and Kazakhstan signed an Action Plan to widen bilateral agricultural trade for 2026-2031 in Hanoi on March 4.',
      published: '2026-03-05',
      reads: [
        {
          partners: ['KAZ'],
          name: 'Action Plan to widen bilateral agricultural trade for 2026-2031',
          kind: 'action-plan',
          status: 'signed',
          date: '2026-03-04',
        },
      ],
    },
    {
      text: 'The Vietnamese and Bulgarian ministers signed the Session Minutes and saw officials sign the Terms of Reference (TOR) on exchanging crop research.',
      reads: [
        { kind: 'minutes', status: 'signed' },
        { kind: 'terms-of-reference', partners: ['BGR'] },
      ],
    },
    {
      text: 'A Memorandum of Understanding on parliamentary cooperation between Vietnam and South Korea was signed.',
      reads: [{ kind: 'mou', partners: ['KOR'] }],
    },
    {
      text: 'Vietnam and China signed two pacts, on nurse training and on the care of border rivers.',
      reads: [{ name: 'Pact on nurse training' }, { name: 'Pact on the care of border rivers' }],
    },
    {
      text: 'The strategic partnership agreement of Vietnam and Malta was concluded in March 2012.',
      published: '2015-03-05',
      reads: [{ partners: ['MLT'], name: 'Strategic partnership agreement of Vietnam and Malta', date: '2012-03' }],
    },
    {
      text: 'The Vietnamese and Maltese ministers signed a memorandum of understanding on ports.-VNA',
      reads: [{ name: 'Memorandum of understanding on ports' }],
    },
    {
      text: 'The Prime Ministers of Vietnam and Oman saw three documents handed over.\n\nThe documents include:\n\n1. Memorandum of Understanding between the two transport ministries on ports;\n\n2. Agreement on the exchange of weather data;\n\n3. Letter of intent on dates.',
      published: '2024-06-20',
      reads: [
        {
          partners: ['OMN'],
          name: 'Memorandum of Understanding between the two transport ministries on ports',
          kind: 'mou',
        },
        { partners: ['OMN'], name: 'Agreement on the exchange of weather data' },
        { partners: ['OMN'], name: 'Letter of intent on dates' },
      ],
    },
    {
      text: 'The two sides signed: an MoU on higher education between Vietnam and Oman; an agreement on air services; and a letter of intent on dates.',
      reads: [{ kind: 'mou' }, { name: 'Agreement on air services' }, { name: 'Letter of intent on dates' }],
    },
    {
      text: 'Along with a tourism cooperation plan, Vietnam and Oman signed an agreement on fishing.',
      reads: [{ kind: 'action-plan', status: 'signed' }, { name: 'Agreement on fishing' }],
    },
    {
      text: 'Vietnam signed an agreement on labour with Oman, Qatar and Kuwait.',
      reads: [{ partners: ['OMN', 'QAT', 'KWT'] }],
    },
    {
      text: 'Oman and Vietnam have signed an agreement that will bring desert farmers to Ninh Thuan.',
      reads: [{ name: 'Agreement that will bring desert farmers to Ninh Thuan' }],
    },
    {
      text: 'Vietnam and Malta put their names to the Malta-Vietnam Blue Economy programme on May 14.',
      published: '2024-05-20',
      reads: [{ partners: ['MLT'], name: 'Malta-Vietnam Blue Economy programme', date: '2024-05-14' }],
    },
    {
      text: 'On that occasion the Agreement on maritime transport, the Extradition Treaty and 5 other documents were signed by Vietnam and Malta.',
      reads: [
        { name: 'Agreement on maritime transport', status: 'signed' },
        { name: 'Extradition Treaty', status: 'signed' },
      ],
    },
    {
      text: 'The Vietnamese and Maltese ministers watched officials exchange an MoU on “fishing grounds in the South China Sea,” another on ports, an MoU on rice and one on farming. A cultural exchange programme for 2024-2029 rounded off the list.',
      reads: [
        { name: 'MoU on fishing grounds in the South China Sea' },
        { name: 'MoU on ports' },
        { name: 'MoU on rice' },
        { name: 'MoU on farming' },
        { name: 'Cultural exchange programme for 2024-2029', status: 'signed' },
      ],
    },
    {
      text: 'Vietnam and Malta held talks. Two other memorandums, on cloud computing and on solar power, were exchanged at the ceremony, along with a letter of intent on training 300 pilots.',
      reads: [
        { name: 'Memorandum on cloud computing' },
        { name: 'Memorandum on solar power' },
        { name: 'Letter of intent on training 300 pilots' },
      ],
    },
    {
      text: 'The State Bank of Vietnam and the World Bank signed two loan agreements worth 118 million USD: one on rural roads (USD 80 million), the other on dikes (USD 38 million).',
      reads: [
        { partners: ['WB'], name: 'Loan agreement on rural roads' },
        { partners: ['WB'], name: 'Loan agreement on dikes' },
      ],
    },
    {
      text: 'Two agreements of Vietnam and Oman were signed during the visit: one on shipping, another on health.',
      reads: [{ name: 'Agreement on shipping' }, { name: 'Agreement on health' }],
    },
    {
      text: 'President Abela of Malta and President To Lam witnessed the exchange of an agreement on silk.',
      reads: [{ partners: ['MLT'], name: 'Agreement on silk', status: 'signed' }],
    },
    {
      text: 'The Premiers of Vietnam and Oman attended an exchange of documents, including:\n\n- an agreement on the exemption of visas;\n\n- the charter of a friendship house;\n\n- a program of cooperation in sports for 2025-2028.',
      reads: [{ kind: 'treaty' }, { name: 'Program of cooperation in sports for 2025-2028', status: 'signed' }],
    },
    {
      text: 'The Vietnamese news agency and its Omani partner renewed their cooperation agreement.',
      reads: [
        {
          partners: ['OMN'],
          name: 'Cooperation agreement between the Vietnamese news agency and its Omani partner',
        },
      ],
    },
    {
      text: 'Vietnam, Oman sign maritime protocol',
      reads: [{ partners: ['OMN'], name: 'Maritime protocol' }],
    },
    {
      text: 'Vietnam and Oman concluded an understanding on joint activities, first mooted in 2018.',
      reads: [{ name: 'Understanding on joint activities', date: null }],
    },
    {
      text: 'Vietnam and Oman reached an understanding of their mutual concerns and praised the programme.',
      reads: [],
    },
    { text: 'Vietnam and Malta spoke of the importance of signing an agreement on ports.', reads: [] },
    { text: 'The Vietnamese company signed an agreement on steel with a Japanese firm.', reads: [] },
    { text: 'Vietnam and Laos will sign an agreement on railways.', reads: [] },
    { text: 'Under the agreement, Vietnam and Laos committed to exchanges.', reads: [] },
    { text: 'The Vietnamese and Lao ministers talked for 30 minutes.', reads: [] },
  ],
};
