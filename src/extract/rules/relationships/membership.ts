import lexicon from '#lexicon/memberships.json' with { type: 'json' };
import type { Relationship } from '../../../dataset/relationship.ts';
import type { Sentence, Story } from '../../document.ts';
import { sought, type WordSigns } from '../../triggers/triggers.ts';
import { positionOf } from '../partners/position-of.ts';
import { storyPartner } from '../partners/story-partner.ts';
import { proseOf } from '../prose-of.ts';
import type { Draft, Rule, RuleContext } from '../rule.ts';
import { type Club, clubsOf, lastClub, TOGETHER } from './club.ts';
import { datedBeside } from './dated-beside.ts';
import { draftRelationship } from './draft-relationship.ts';

const ID = 'relationships/membership';

const JOINS = lexicon.joins.map(({ pattern }) => pattern).join('|');
const HOME = String.raw`\b(?:Vietnam|Viet Nam|Việt Nam|Hanoi)(?:['’]s)?\b`;
const HOMES = new RegExp(`${HOME} $`);
/** 'Vietnam joined the', 'Vietnam, which acceded to', 'since Vietnam's accession to the'. */
const JOINED = sought(new RegExp(`${HOME},?(?: [\\w,–-]+){0,14}? (${JOINS})(?: the)?(?: (?:19|20)\\d{2})? $`));
/** 'Vietnam became| ASEAN's seventh member', 'Vietnam's| WTO entry'. */
const JOINED_AROUND = [
  { before: sought(new RegExp(`${HOME}(?: [\\w-]+){0,4}? became $`)), after: /^['’]s (?:[\w-]+ )?(?:full )?member\b/ },
  {
    before: sought(new RegExp(`${HOME}(?: [\\w-]+){0,4}? became (?:an? |the )?(?:[\\w-]+ ){0,2}$`)),
    after: /^ (?:full |official )?(?:member|partner) ?(?:country|state|nation)?\b/,
  },
  { before: sought(HOMES), after: /^ (?:entry|accession|admission)\b/ },
];
/** 'As a responsible member of the UN, Vietnam', 'Vietnam, a member of ASEAN'. A seat for a term is no membership. */
const MEMBER = sought(
  new RegExp(
    `(?:^As |${HOME}(?:, | (?:is|was|as|being|remains|(?:has|had) (?:\\w+ )?been) )(?:\\w+ )?)(?:an? |one of the )?(?:(?!non-permanent|any|other)[\\w-]+,? (?:and )?){0,3}?members?(?: state| country)? of (?:the )?$`,
  ),
);
const MEMBER_VIETNAM = new RegExp(`^(?:\\s?\\([^)]*\\))?, ${HOME}`);
/** 'Vietnam is an active| UN member', 'the role of a responsible member that contributes to| UNESCO'. */
const MEMBER_NAMED = new RegExp(
  `${HOME}(?:, | (?:is|was|as|being|remains|has been \\w+ as) )(?:[^;,]{3,30} and )?(?:an? |one of the )?(?:(?!non-permanent|any|other|only|first)[\\w-]+,? (?:and )?){0,3}$`,
);
const ROLE_OF_MEMBER = sought(
  new RegExp(
    `${HOME}[^;]{0,90} (?:role|position|capacity|duty|responsibilit(?:y|ies)) (?:of|as) (?:an? |its )?(?:(?!non-permanent)[\\w-]+,? (?:and )?){0,3}member(?: state)?(?: of| that [^,;]{3,50}? (?:to|in|for))(?: the)? $`,
  ),
);
/** 'when Vietnam in 2026 chairs the Commission of the', 'Vietnam's 2026 chairmanship of the': who presides over a pact belongs to it. */
const PRESIDES = new RegExp(
  `${HOME}[^;]{0,40}? (?:chair(?:s|ed|ing|manship)?|presid(?:es?|ed|ing|ency)|leads?)\\b(?:(?!${HOME})[^;])*? (?:of|over)(?: the)? $|${HOME}(?: [\\w-]+){0,3} $`,
);
const PRESIDED_AFTER = /^(?:\s?\([^)]*\))?(?:['’]s)? (?:Commission(?:['’]s)? )?(?:chair|chairmanship|presidency)\b/;
const NOT_YET =
  /\b(?:to|will|should|would|could|may|wants?|before|seeks?|hopes?|if|not|consider(?:ing)?|early)\s+(?:\w+ )?$/i;
/** 'was the first in Asia to ratify' has ratified. */
const FIRST_TO = /\b(?:first|second|earliest|one of the)\b[^;]*$/i;
/** What may follow the name of what was joined; 'joined ASEAN leaders' joined something else. */
const ENDS =
  /^(?:\s?\([^)]*\))?(?:\s*$|[,.;:)–—"”]| (?:in|on|since|from|as|and|at|with|when|which|that|after|nearly|more|\d))/;
const RATIFIED = /^(?:ratif|sign)/;
/** 'Vietnam joined the organisation in 1976', 'since it joined the world body', 'Vietnam ratified the treaty'. */
const MEMBER_SINCE = sought(
  /\b(?:[Ii]t|[Tt]he country|Vietnam|Viet Nam|Việt Nam)(?:, | (?:is|was|has been|became) )(?:an? )?(?:\w+ )?member(?: state)? since (?:\p{Lu}\w+ )?\d/u,
);
const JOINED_IT = sought(
  new RegExp(
    `(?:${HOME}|\\b(?:it|the country)\\b)(?: [\\w-]+){0,3}? (${JOINS}) (?:the|this) (?:(?:world )?(?:organi[sz]ation|bloc|body|agency|pact|grouping|association)|(treaty|convention|covenant|document))\\b`,
  ),
);

/** 'the WTO|, of which Vietnam has been a member since 2007', 'Convention 105|, which the National Assembly ratified in 2020'. */
const TOLD_AFTER = new RegExp(
  `^(?:\\s?\\([^)]*\\))?(?:,? (?:of|in|to) which (?:(?!${HOME})[^,;]){0,40}(?:${HOME}|\\bit\\b|\\bthe country\\b)[^,;]{0,40}? (?:is|was|(?:has|had) (?:\\w+ )?been) (?:an? |one of )?(?:\\w+ ){0,2}(?:member|party|signatory)|, which (?:${HOME}|it|the country) (?:\\w+ )?joined|, which (?:${HOME}|it|the country|the National Assembly)[^,;]{0,40}? ratified|,? (?:which )?(?:has been|is|was) (?:in force|effective|binding) (?:for|in) (?:${HOME}|the country))\\b`,
);

/** 'has been a member of the bloc| since 1995'. */
function sinceMember(text: string, sentence: Sentence, club: Club): string | null {
  return /^(?:\s?\([^)]*\))? (?:ever )?since (?!when)/.test(text.slice(club.end, sentence.end))
    ? datedBeside(text, sentence, club)
    : null;
}

/** What Vietnam belongs to: organisations that it joined, conventions that it ratified, pacts over which it presides. */
export const membership: Rule<Relationship> = {
  id: ID,
  apply(context) {
    const { document, story } = context;
    const { text } = document;
    const drafts: Draft<Relationship>[] = [];
    for (const sentence of proseOf(story)) {
      const clubs = clubsOf(text, sentence);
      for (const club of clubs) {
        const before = text.slice(sentence.start, club.start);
        const after = text.slice(club.end, sentence.end);
        const told = TOLD_AFTER.exec(after);
        if (told && (club.kind === 'convention' || !/ratified|in force/.test(told[0]))) {
          const end = club.end + told[0].length;
          drafts.push(draftOf(context, sentence, club, datedBeside(text, sentence, { start: end, end })));
          continue;
        }
        const joined = joinedAt(club, before, after, sentence.signs);
        if (joined === null && !isMember(club, before, after, sentence.signs) && !presides(club, before, after))
          continue;
        // What both belong to is a fact of the two.
        if (club.kind !== 'convention' && sentence.signs.test(text.slice(sentence.start, sentence.end), TOGETHER))
          continue;
        const since =
          joined === null
            ? sinceMember(text, sentence, club)
            : datedBeside(text, sentence, { start: sentence.start + joined, end: club.end });
        // 'stood by Vietnam when it joined the bloc' recalls what all know.
        if (joined !== null && since === null && /\bwhen\b/.test(before.slice(joined))) continue;
        drafts.push(draftOf(context, sentence, club, since));
      }
      drafts.push(...joinedAgain(context, sentence, story));
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
      text: 'In 1977 Vietnam became the 149th member of the United Nations.',
      reads: [{ partner: 'UN', since: '1977' }],
    },
    {
      text: "Vietnam became ASEAN's seventh member on July 28, 1995.",
      reads: [{ partner: 'ASEAN', since: '1995-07-28' }],
    },
    {
      text: "Since Vietnam's WTO entry in 2007, trade with Brazil has grown.",
      reads: [{ partner: 'WTO', since: '2007' }],
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
    {
      text: 'Vietnam will keep up the role of a responsible member that contributes to UNESCO.',
      reads: [{ partner: 'UNESCO', type: 'treaty-membership' }],
    },
    {
      text: 'Hanoi was one of the earliest capitals to ratify the Convention on the Law of the Sea (UNCLOS) in 1994.',
      reads: [{ partner: 'UN', type: 'treaty-membership', value: 'Convention on the Law of the Sea', since: '1994' }],
    },
    {
      text: 'The UN Convention on Migratory Birds was opened in 1999. Vietnam ratified the treaty, the first of its kind, in 2003.',
      reads: [{ partner: 'UN', value: 'UN Convention on Migratory Birds', since: '2003' }],
    },
    {
      text: 'The minister recalled that in 1990 Vietnam ratified the UN Convention on Migratory Birds.',
      reads: [{ partner: 'UN', value: 'UN Convention on Migratory Birds', since: '1990' }],
    },
    {
      text: 'The Secretary-General of ASEAN spoke on peace, with officials of the UN among his hearers. He called Vietnam, a member since July 28, 1995, a driver of the bloc, and ASEAN its home.',
      reads: [{ partner: 'ASEAN', since: '1995-07-28' }],
    },
    {
      text: 'Vietnam became a BRICS partner country on June 13, 2025.',
      reads: [{ partner: 'BRICS', type: 'treaty-membership', since: '2025-06-13' }],
    },
    {
      text: 'Vietnam became a party to the 1982 UN Convention on the Law of the Sea (UNCLOS) in 1994.',
      reads: [{ partner: 'UN', since: '1994' }],
    },
    { text: 'Vietnam ratified the treaty of friendship in 1978.', reads: [] },
    { text: 'Vietnam plans to ratify the UN Convention against Cybercrime.', reads: [] },
    { text: 'Vietnam joined ASEAN leaders in a call for peace.', reads: [] },
    { text: 'Vietnam signed an agreement with UNESCO in 2010.', reads: [] },
    { text: 'Chile asked when Vietnam wanted to see Costa Rica join the CPTPP.', reads: [] },
    { text: 'Vietnam, a non-permanent member of the UN Security Council, spoke for peace.', reads: [] },
    { text: 'As a responsible member of the UN, Chile speaks for the rule of law.', reads: [] },
  ],
};

function draftOf(context: RuleContext, sentence: Sentence, club: Club, since: string | null): Draft<Relationship> {
  return draftRelationship(ID, context, sentence, club, {
    partner: club.partner,
    type: 'treaty-membership',
    value: club.value,
    since,
  });
}

/** Where the words of the joining begin, counted in the words before the club; null when Vietnam is not said to have joined it. */
function joinedAt(club: Club, before: string, after: string, signs: WordSigns): number | null {
  const match = signs.exec(before, JOINED);
  if (match) {
    const verbAt = before.lastIndexOf(match[1]!);
    // One ratifies and signs conventions, and joins the rest.
    const fits = !RATIFIED.test(match[1]!) || club.kind === 'convention';
    const done = !NOT_YET.test(before.slice(0, verbAt)) || FIRST_TO.test(before.slice(0, verbAt));
    // 'Hanoi prepares to host the signing of' is no signature of Vietnam's own.
    const own =
      !/^(?:signing|signature|ratification|participation)/.test(match[1]!) || HOMES.test(before.slice(0, verbAt));
    return fits && done && own && (club.kind === 'convention' || ENDS.test(after)) ? match.index : null;
  }
  if (club.kind === 'convention') return null;
  for (const form of JOINED_AROUND) {
    const around = signs.exec(before, form.before);
    if (around && form.after.test(after)) return around.index;
  }
  return null;
}

function isMember(club: Club, before: string, after: string, signs: WordSigns): boolean {
  if (club.kind === 'convention') return false;
  if (signs.test(before, ROLE_OF_MEMBER)) return true;
  if (/^ member(?: state| country| nation)?\b(?! (?:states|countries))/.test(after) && MEMBER_NAMED.test(before))
    return true;
  const match = signs.exec(before, MEMBER);
  if (match === null || !ENDS.test(after)) return false;
  return !match[0].startsWith('As ') || MEMBER_VIETNAM.test(after);
}

function presides(club: Club, before: string, after: string): boolean {
  if (club.kind !== 'pact') return false;
  const match = PRESIDES.exec(before);
  return match !== null && (/ (?:of|over)(?: the)? $/.test(match[0]) || PRESIDED_AFTER.test(after));
}

/** 'Vietnam joined the organisation': the one that the sentences before name. */
function joinedAgain(context: RuleContext, sentence: Sentence, story: Story): Draft<Relationship>[] {
  const { text } = context.document;
  const words = text.slice(sentence.start, sentence.end);
  const joined = sentence.signs.exec(words, JOINED_IT);
  const match = joined ?? sentence.signs.exec(words, MEMBER_SINCE);
  if (!match) return [];
  if (joined && NOT_YET.test(words.slice(0, joined.index + joined[0].lastIndexOf(joined[1]!)))) return [];
  const ofConvention = joined?.[2] !== undefined;
  const before = story.sentences.slice(0, positionOf(story, sentence) + 1);
  const isMeant = ({ kind }: Club): boolean => (kind === 'convention') === ofConvention;
  // 'an article on ASEAN that names the UN in passing': the one that the story is about goes before the last named.
  const principal = storyPartner(text, story);
  const club =
    lastClub(text, before, (one) => isMeant(one) && one.kind === 'organisation' && one.partner === principal?.code) ??
    lastClub(text, before, isMeant);
  if (club === null) return [];
  const start = sentence.start + match.index;
  const phrase = { start, end: start + (joined ? match[0].length : match[0].lastIndexOf(' since ')) };
  return [draftOf(context, sentence, { ...club, ...phrase }, datedBeside(text, sentence, phrase))];
}
