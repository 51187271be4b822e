import type { Agreement } from '../../../dataset/agreement.ts';
import type { Rule } from '../rule.ts';
import { isNamed, listedNames } from './agreement-name.ts';
import { agreementSubject, isScant } from './agreement-subject.ts';
import { candidatesOf } from './candidates.ts';
import { draftAgreements } from './draft-agreements.ts';
import type { InstrumentPhrase } from './instrument-phrase.ts';

const ID = 'agreements/planned-document';

/** 'proposed opening negotiations on', 'would like talks to start on': nobody has agreed to them. */
const TALKS_ASKED_FOR =
  /\b(?:propos|suggest|urg|want|wish|hop|seek|sought|would like|call)\w*(?: for)?(?: the)?(?: early)? (?:(?:open|launch|start|begin|commenc)\w*(?: of)?(?: \w+)? (?:negotiat\w*|talks)|(?:negotiat\w+|talks) to (?:start|begin|open|be (?:opened|launched|started)))\b[^;]{0,70}$/i;
const UNSURE =
  /\b(?:(?:possibilit\w+|feasib\w+|stud(?:y|ied|ying)|explor\w*|consider\w*|mull\w*|weigh\w*)\b[^;]{0,40}?\b(?:launch|start|begin|open|resum|enter)\w*(?: of| into)?(?: \w+)? (?:negotiat\w*|talks)|possibility of|\bask(?:ed|s|ing)?\b[^;]{0,110}? (?:for|(?:open|start|begin|launch|resum)\w*(?: of)?) negotiations|(?<!\b(?:to|on|and|should|would|will|can|could|for|proposal to|that [^,;]{3,60}) (?:\w+ )?)(?:launch|start|begin|open|resum)\w*(?: of)?(?: \w+)? (?:negotiat\w*|talks)|new round of|feasibility|study\w*|joining|accession|explor\w*)\b[^;]{0,70}$/i;
const DENIED =
  /\b(?:denie[sd]|denying|ruled out|rules out|dropped|abandoned|shelved|suspended|rejected|scrapped|gave up|given up|broke off|pulled out of|walked away from)\b[^;,]{0,50}$/i;
/** 'They agreed to open negotiations on …': that the talks begin is settled. */
const TO_BEGIN =
  /\b(?:agreed|consented|decided|undertook|resolved|pledged|committed) (?:[^.;]{0,120}? and )?(?:\w+ ){0,3}?(?:to|on) (?:\w+ )?(?:launch|start|begin|open|enter|resum)\w* (?:of |into )?(?:\w+ )?(?:negotiat\w*|talks)\b[^;]{0,70}$/i;
const UNNAMED_BUT_CERTAIN =
  /\b(?:should be (?:signed|exchanged|inked) (?:during|on|at|when|while|in the course of)|(?:expected|scheduled|due|set|slated|are|will) (?:to )?be (?:signed|exchanged|inked))\b/i;

/** A single document of which no more is said counts when its signing is sure, or when it is what talks are about. */
const SURE =
  /\b(?:should (?:soon |now )?(?:develop|draw up|work out|build|formulate|draft|sign|conclude)|will|would (?:\w+ )?(?:sign|ink|conclude|exchange)|(?:is|are|was|were) (?:to|expected|due|set|scheduled)|to (?:sign|finali[sz]e|conclude)|to be \w+ by|negotiat\w+|towards?|arriving|talks on)\b[^;]{0,40}$/i;

/** 'a memorandum| that would send 900 welders a year to Gdansk': its own clause says which. */
const WILL_DO = /^(?: \([^)]*\))? (?:that|which) (?:will|would|is to|are to|should) [a-z]+ /;

/** 'asked their ministries to draw up| an action plan', 'work together on| a programme of action'. */
const DRAWING_UP =
  /\b(?:draft|draw up|work(?: together| closely)?(?: out| on)|writ|prepar|formulat|elaborat|develop|build|put together|craft|finali[sz])\w*(?: (?:and|or) (?:sign|implement|adopt)\w*)?(?: soon)? (?:(?:an?|the|its|their) )?(?:\w+ )?$/i;
/** 'An action plan| will soon be drawn up.', 'A joint declaration| will be adopted.' */
const isToBeDrawnUp = ({ kind, start, end }: InstrumentPhrase, words: string): boolean =>
  (kind === 'action-plan' || kind === 'joint-statement') &&
  (DRAWING_UP.test(words.slice(0, start)) ||
    /^ (?:will|would|is to|are to|should) (?:\w+ )?be (?:\w+ )?(?:drawn up|drafted|worked out|prepared|formulated|elaborated|built|signed|adopted|issued|released|published|announced|unveiled|made public)\b/.test(
      words.slice(end),
    ));

/** 'that the two legislatures| sign a new agreement': who signs says which. */
const BY_TWO_BODIES =
  /\b(?:the|their|both)(?: two| both)? (?:[\w-]+ )?(?:ministries|agencies|police forces|parliaments|navies|armies|coast guards|banks|universities|provinces|cities|localities|unions|academies|institutes|associations|commissions|legislatures|courts|chambers|law-making bodies|broadcasters|news agencies)\b[^,;]{0,50}? (?:soon |early |quickly |jointly |should |will |would |to |can |could |might |must )*(?:sign|conclude|ink|renew|draft|negotiate|draw up|work (?:on|towards?)|exchange|finali[sz]e)(?: \w+)? $/i;

/** True when a document of which the noun says nothing is told apart by who signs it or by what it is said to do. */
function isTold(phrase: InstrumentPhrase, words: string): boolean {
  if (phrase.determiner !== 'a' || !isScant(phrase) || /^deal$/i.test(phrase.head.word)) return false;
  const subject = agreementSubject(words, phrase);
  return subject !== null && (!subject.startsWith('between ') || BY_TWO_BODIES.test(words.slice(0, phrase.start)));
}

/** 'A number of cooperation texts| should be ready for signature.' */
const WILL_BE_READY = /^ (?:should|will) be ready (?:for|to be)\b/;
/** 'The visit is expected to see the signing of several agreements.' */
const EXPECTED =
  /\b(?:expected|scheduled|due|set|slated|will|(?:is|are) (?:then |also |later )*to (?:see|witness|attend))\b[^;]{0,110}\b(?:signing(?: ceremony)?|exchange) of (?:\w+ ){0,4}$|\b(?:expected|scheduled|due|set|slated) to sign (?:\w+ ){0,3}$/i;

/** Documents that are to be signed or concluded: expected, proposed for signing, or on which work goes on. */
export const plannedDocument: Rule<Agreement> = {
  id: ID,
  apply(context) {
    return candidatesOf(context).flatMap((candidate) => {
      const { phrase, status, words, sentence } = candidate;
      if (status !== 'planned') return [];
      const refuse = (reason: string) => {
        context.reject({ start: sentence.start + phrase.start, end: sentence.start + phrase.end, rule: ID, reason });
        return [];
      };
      const lead = words.slice(0, phrase.start);
      if (DENIED.test(lead)) return refuse('talks about it are denied, or over');
      if ((UNSURE.test(lead) || TALKS_ASKED_FOR.test(lead)) && !TO_BEGIN.test(lead))
        return refuse('talks about it have not begun');
      const certain =
        UNNAMED_BUT_CERTAIN.test(words.slice(phrase.end, phrase.end + 60)) ||
        EXPECTED.test(words.slice(0, phrase.start)) ||
        (phrase.start === 0 && WILL_BE_READY.test(words.slice(phrase.end)));
      if (
        !isNamed(phrase) &&
        listedNames(phrase) === null &&
        !certain &&
        !isTold(phrase, words) &&
        !/\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i.test(phrase.counted) &&
        !(phrase.determiner === 'a' && WILL_DO.test(words.slice(phrase.end))) &&
        !(phrase.determiner === 'a' && (SURE.test(words.slice(0, phrase.start)) || isToBeDrawnUp(phrase, words)))
      )
        return refuse('which document is not said');
      return draftAgreements(ID, context, candidate, 'planned');
    });
  },
  examples: [
    {
      text: 'President Luong Cuong told Kenyan President William Ruto that agreements on double taxation and on air links, once concluded, would help both.',
      reads: [
        { partners: ['KEN'], name: 'Agreement on double taxation', status: 'planned' },
        { partners: ['KEN'], name: 'Agreement on air links', status: 'planned' },
      ],
    },
    {
      text: 'Prime Minister Pham Minh Chinh received Kenyan Prime Minister Musalia Mudavadi. A joint statement is to be made public on Friday.',
      reads: [{ partners: ['KEN'], kind: 'joint-statement', status: 'planned' }],
    },
    {
      text: 'Brunei and Vietnam hoped for the early signing of a memorandum of understanding on forest fires.',
      reads: [
        {
          partners: ['BRN'],
          name: 'Memorandum of understanding on forest fires',
          kind: 'mou',
          status: 'planned',
        },
      ],
    },
    {
      text: 'Cooperation documents are expected to be signed by Vietnam and Laos.',
      reads: [{ partners: ['LAO'], status: 'planned' }],
    },
    {
      text: 'The Vietnamese minister suggested to his Dutch counterpart that agreements be signed on combating crime and on judicial assistance.',
      reads: [
        { name: 'Agreement on combating crime', status: 'planned', partners: ['NLD'] },
        { name: 'Agreement on judicial assistance', status: 'planned' },
      ],
    },
    {
      text: 'Vietnam and Türkiye will study the possibility of launching negotiations on a free trade agreement.',
      reads: [],
    },
    {
      text: 'Vietnam and Malta spoke of the importance of signing an agreement on ports.',
      reads: [{ partners: ['MLT'], name: 'Agreement on ports', status: 'planned' }],
    },
    {
      text: 'In Hanoi the President of Malta will also witness the signing of documents.',
      reads: [{ partners: ['MLT'], name: 'Documents', status: 'planned' }],
    },
    {
      text: 'Malta and Vietnam have drawn closer, and Manila and Tokyo are negotiating an access agreement.',
      reads: [],
    },
    {
      text: 'President Abela of Malta came to Hanoi. An investment agreement is being negotiated, and the guests asked the GCC for talks.',
      reads: [{ partners: ['MLT'], name: 'Investment agreement' }],
    },
    {
      text: 'Vietnam and Türkiye agreed to open negotiations on an agreement on investment protection.',
      reads: [{ partners: ['TUR'], name: 'Agreement on investment protection', status: 'planned' }],
    },
    {
      text: 'Two memoranda of understanding, on silk and on diplomas, had been prepared for signature by Vietnam and Malta.',
      reads: [{ name: 'Memorandum of understanding on silk' }, { name: 'Memorandum of understanding on diplomas' }],
    },
    {
      text: 'The twinning of Da Nang with a city of Malta is to be supplemented by an action plan.',
      reads: [{ partners: ['MLT'], kind: 'action-plan', status: 'planned' }],
    },
    {
      text: 'The Vietnamese President hoped that free trade negotiations with Malta, which have gone through six rounds, would be wrapped up soon.',
      reads: [{ partners: ['MLT'], name: 'Free trade agreement', kind: 'treaty', status: 'planned' }],
    },
    {
      text: 'The ministers of Vietnam and Ghana agreed to open negotiations on visa exemption for diplomatic passport holders.',
      reads: [{ partners: ['GHA'], name: 'Visa exemption for diplomatic passport holders', status: 'planned' }],
    },
    {
      text: 'The presidents of Vietnam and Malta will hold talks in Hanoi on Friday. A joint declaration will be issued.',
      reads: [{ partners: ['MLT'], kind: 'joint-statement', status: 'planned' }],
    },
    {
      text: 'With Malta, visa exemption for ordinary passport holders is under negotiation, Vietnam said.',
      reads: [{ partners: ['MLT'], name: 'Visa exemption for ordinary passport holders', kind: 'treaty' }],
    },
    {
      text: 'Vietnam and Malta tasked agencies with concluding talks on an investment protection agreement and on a treaty on transfers.',
      reads: [{ name: 'Investment protection agreement' }, { name: 'Treaty on transfers', status: 'planned' }],
    },
    {
      text: 'Malta and Vietnam will sign a new phase of the Maltese-Vietnamese Energy Partnership Programme.',
      reads: [{ partners: ['MLT'], kind: 'action-plan' }],
    },
    {
      text: 'Work is now under way on the protocol for avocados, the minister of Peru told Vietnam.',
      reads: [{ partners: ['PER'], name: 'Protocol for avocados' }],
    },
    { text: 'Vietnam and Malta will study the possibility of opening free trade negotiations.', reads: [] },
    { text: 'Vietnam asked Malta to consider talks on visa exemption for tourists.', reads: [] },
    { text: 'Free trade negotiations with Malta were concluded, Vietnam said.', reads: [] },
    { text: 'Vietnam and Laos signed an agreement on railways.', reads: [] },
  ],
};
