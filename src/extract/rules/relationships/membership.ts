import type { Relationship } from '../../../dataset/relationship.ts';
import type { Sentence } from '../../document.ts';
import type { OrganisationMention } from '../../find/mention.ts';
import { positionOf } from '../partners/position-of.ts';
import { proseOf } from '../prose-of.ts';
import type { Draft, Rule } from '../rule.ts';
import { datedBeside } from './dated-beside.ts';
import { draftRelationship } from './draft-relationship.ts';

const ID = 'relationships/membership';

const HOME = String.raw`\b(?:Vietnam|Viet Nam|Việt Nam|Hanoi)(?:['’]s)?\b`;
/** 'Vietnam joined', 'since Vietnam's accession to', 'Vietnam was a founding member of'. */
const JOINED = new RegExp(
  `${HOME}(?: [\\w,–-]+){0,8}? (?:joined|acceded to|entered|(?:accession|admission) (?:to|into)|was admitted (?:to|into)|became (?:an? |the )?(?:[\\w-]+ )?(?:full )?(?:member|party)(?: state| country)? (?:of|to)|(?:an? |the )?founding member of)(?: the)? $`,
);
/** 'As a responsible member of the UN, Vietnam', 'Vietnam, a member of ASEAN'. A seat for a term is no membership. */
const MEMBER = new RegExp(
  `(?:^As |${HOME}(?:, | (?:is|was|as|being|remains) )(?:\\w+ )?)(?:an? |one of the )?(?:(?!non-permanent|any|other)[\\w-]+,? (?:and )?){0,3}?members?(?: state| country)? of (?:the )?$`,
);
const MEMBER_VIETNAM = new RegExp(`^(?:\\s?\\([^)]*\\))?, ${HOME}`);
/** 'when Vietnam in 2026 chairs the Commission of the', 'Vietnam's 2026 chairmanship of the': who presides over a pact belongs to it. */
const PRESIDES = new RegExp(
  `${HOME}[^;]{0,40}? (?:chair(?:s|ed|ing|manship)?|presid(?:es?|ed|ing|ency)|leads?)\\b(?:(?!${HOME})[^;])*? (?:of|over)(?: the)? $|${HOME}(?: [\\w-]+){0,3} $`,
);
const PRESIDED_AFTER = /^(?:\s?\([^)]*\))?(?:['’]s)? (?:Commission(?:['’]s)? )?(?:chair|chairmanship|presidency)\b/;
const NOT_YET = /\b(?:to|will|should|would|could|may|wants?|before|seeks?|hopes?|if|not)\s+(?:\w+ )?$/i;
/** What may follow the name of what was joined; 'joined ASEAN leaders' joined something else. */
const ENDS =
  /^(?:\s?\([^)]*\))?(?:\s*$|[,.;:)–—"”]| (?:in|on|since|from|as|and|at|with|when|which|that|after|nearly|more|\d))/;
const PACTS = /^(?:CPTPP|RCEP)$/;
/** 'Vietnam joined the organisation in 1976'. */
const JOINED_IT = new RegExp(
  `${HOME}(?: \\w+){0,3}? (joined|acceded to|was admitted to|became a member of) (?:the|this) (?:organi[sz]ation|bloc|body|agency|pact|grouping|association)\\b`,
);

/** What Vietnam belongs to: organisations that it joined or founded, pacts over which it presides. */
export const membership: Rule<Relationship> = {
  id: ID,
  apply(context) {
    const { document, story } = context;
    const { text } = document;
    const drafts: Draft<Relationship>[] = [];
    for (const sentence of proseOf(story)) {
      for (const organisation of organisationsOf(sentence)) {
        const before = text.slice(sentence.start, organisation.start);
        const after = text.slice(organisation.end, sentence.end);
        const joined = JOINED.exec(before);
        const verbAt = joined ? before.length - joined[0].length : -1;
        const belongs = joined !== null && ENDS.test(after) && !NOT_YET.test(before.slice(0, verbAt + 1));
        if (!belongs && !isMember(before, after) && !presides(organisation, before, after)) continue;
        drafts.push(
          draftRelationship(ID, context, sentence, organisation, {
            partner: organisation.code!,
            type: 'treaty-membership',
            value: PACTS.test(organisation.code!) ? organisation.name : `member of ${organisation.name}`,
            since: joined ? datedBeside(text, sentence, organisation) : null,
          }),
        );
      }
      const again = JOINED_IT.exec(text.slice(sentence.start, sentence.end));
      const meant = again && lastNamed(story.sentences.slice(0, positionOf(story, sentence)));
      if (again && meant) {
        const phrase = { start: sentence.start + again.index, end: sentence.start + again.index + again[0].length };
        drafts.push(
          draftRelationship(ID, context, sentence, phrase, {
            partner: meant.code!,
            type: 'treaty-membership',
            value: `member of ${meant.name}`,
            since: datedBeside(text, sentence, phrase),
          }),
        );
      }
    }
    return drafts;
  },
  examples: [
    {
      text: 'Vietnam joined ASEAN in 1995.',
      reads: [{ partner: 'ASEAN', type: 'treaty-membership', since: '1995' }],
    },
    {
      text: 'Trade has grown ten times since Vietnam became a member of the WTO in 2007.',
      reads: [{ partner: 'WTO', type: 'treaty-membership', since: '2007' }],
    },
    {
      text: 'Canada offered its help for the time when Vietnam chairs the Commission of the CPTPP.',
      reads: [{ partner: 'CPTPP', type: 'treaty-membership' }],
    },
    {
      text: 'The minister spoke of work with UNESCO. Vietnam joined the organisation in 1976.',
      reads: [{ partner: 'UNESCO', since: '1976' }],
    },
    {
      text: 'As a responsible member of the UN, Vietnam speaks for the rule of law.',
      reads: [{ partner: 'UN', type: 'treaty-membership', since: null }],
    },
    { text: 'Vietnam joined ASEAN leaders in a call for peace.', reads: [] },
    { text: 'Chile asked when Vietnam wanted to see Costa Rica join the CPTPP.', reads: [] },
    { text: 'Vietnam, a non-permanent member of the UN Security Council, spoke for peace.', reads: [] },
    { text: 'As a responsible member of the UN, Chile speaks for the rule of law.', reads: [] },
  ],
};

function organisationsOf(sentence: Sentence): OrganisationMention[] {
  return sentence.mentions.filter(
    (mention): mention is OrganisationMention =>
      mention.kind === 'organisation' && mention.country === null && mention.code !== null,
  );
}

function isMember(before: string, after: string): boolean {
  const match = MEMBER.exec(before);
  if (match === null || !ENDS.test(after)) return false;
  return !match[0].startsWith('As ') || MEMBER_VIETNAM.test(after);
}

function presides(organisation: OrganisationMention, before: string, after: string): boolean {
  if (!PACTS.test(organisation.code!)) return false;
  const match = PRESIDES.exec(before);
  return match !== null && (/ (?:of|over)(?: the)? $/.test(match[0]) || PRESIDED_AFTER.test(after));
}

/** The organisation that the sentences just before name last. */
function lastNamed(sentences: readonly Sentence[]): OrganisationMention | null {
  for (const sentence of sentences.slice(-3).reverse()) {
    const found = organisationsOf(sentence).at(-1);
    if (found) return found;
  }
  return null;
}
