import { type Actor, sideClass } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import { sought } from '../../../triggers/triggers.ts';
import { subjectOf } from '../clause/clause.ts';
import type { Encounter, EncounterExamples, StoryView } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';
import { visitEncounters } from './visit-encounters.ts';

/** 'Landed on Tuesday', 'who flew in on Monday', 'is in town this week': that somebody came, without the place. */
const ARRIVED = sought(
  /(?<![\w-])(?:(?:land|arriv|touch)(?:ed|es|s)(?: down)?|fl(?:ew|ies) in|got in|came in|(?:is|was|were|are|been) in town)(?: here| there)?(?=,? (?:late |early |only )?(?:on )?‹D\d+›)(?! ?,? ?(?:in|at|from|to) (?:the )?‹L)/g,
);

/** 'Shortly after landing, X called on Y'. */
const AFTER_LANDING = sought(
  /(?<![\w-])(?:(?:shortly|soon|hours|minutes|immediately|right|straight|just) after|upon|fresh from) (?:landing|arriving|touching down|(?:his|her|their) arrival)(?! (?:in|at|from|to|home|back)\b)/g,
);

/** 'The official visit that X is paying to the country'. */
const PAYING = sought(
  /(?<![\w-])(?:visit|trip|tour) (?:which |that )‹([VF])(\d+)› (?:(?:is|was|has been|had been) )?(?:paying|making|paid|pays|makes|made|undertook|undertakes|(?:(?:is|was|were|are) (?:due |set |scheduled |expected )?to|will) (?:pay|make|undertake|begin))(?: to (?:the|this|that) (?:[\w-]+ )?(?:country|nation|capital|kingdom|island)| here)?(?! to (?:the )?‹L)/g,
);

/** 'The visit began on Monday and lasts until Friday': its days, in a sentence that names nobody who pays it. */
const RAN = sought(
  /(?:^|[,;] )(?:the|his|her|their) (?:[\w-]+ ){0,3}(?:visit|trip|stay|tour)(?:,? which)? (?:beg[au]n|begins|started|opened|kicked off|runs|ran|lasts|lasted|is to last|will last|is scheduled)(?= (?:[\w-]+ ){0,3}‹D\d+›(?=[^.;]*‹D\d+›| *(?:[.,;]|$)))/g,
);

/** 'Remains in the country until Saturday': with the day on which the stay ends. */
const REMAINS = sought(
  /(?<![\w-])(?:remains?|stays?|(?:is|are) staying|will (?:be|stay|remain)) (?:in (?:the country|town|the (?:[\w-]+ )?capital)|here|there) (?:until|till|through) ‹D\d+›/g,
);

/** A gathering of many calls people to a place without a visit to the country. */
const GATHERING = /\b(?:summit|conference|forum|assembly|session|funeral|expo|games|congress|gathering)\b/;

/** Visits told by the guest's coming or going alone, to the country in which the story plays. */
export function arrivals(frame: Frame, story: StoryView): Encounter[] {
  const found: Encounter[] = [];
  const { signs } = frame.sentence;
  const tell = (match: RegExpExecArray, guests: readonly Actor[]) => {
    const [guest] = guests.filter(isOfficial);
    if (!guest || isOnlyWished(frame, match.index)) return;
    const to = sideClass(guest) === 'V' ? awayFrom(story) : isAtHome(story) ? [] : null;
    if (to === null || (to.length === 0 && sideClass(guest) === 'V')) return;
    found.push(...visitEncounters(frame, match.index, match.index + match[0].length, [guest], to));
  };
  // 'Leaves on Friday for Lima, where he will attend a summit': that is of another place.
  for (const match of signs.matches(frame.text, ARRIVED))
    if (!GATHERING.test(frame.text.slice(match.index).split(/, where\b/)[0]!))
      tell(match, subjectOf(frame, match.index));
  for (const match of signs.matches(frame.text, REMAINS)) tell(match, subjectOf(frame, match.index));
  for (const match of signs.matches(frame.text, AFTER_LANDING)) {
    const behind = actorMarks(frame, match.index)[0];
    const before = subjectOf(frame, match.index);
    tell(match, before.length > 0 ? before : behind ? [behind.actor] : []);
  }
  for (const match of signs.matches(frame.text, PAYING)) tell(match, [frame.actors[Number(match[2])]!]);
  return found;
}

/** Visits told by their days, in a sentence that need not name anybody. */
export function visitsThatRan(frame: Frame, story: StoryView): Encounter[] {
  return frame.sentence.signs.matches(frame.text, RAN).flatMap((match) => {
    const guest = whoTravels(frame, story);
    const dated = frame.dates.some(({ value, until }) => value?.length === 10 || until !== null);
    if (!guest || !isOfficial(guest) || !dated || isOnlyWished(frame, match.index)) return [];
    const to = sideClass(guest) === 'V' ? awayFrom(story) : [];
    if (sideClass(guest) === 'V' ? to.length === 0 : !isAtHome(story)) return [];
    return visitEncounters(frame, match.index, match.index + match[0].length, [guest], to);
  });
}

/** Whom the story has told of: of both sides the one who is not at home where it is filed. */
function whoTravels(frame: Frame, story: StoryView): Actor | null {
  const [vietnamese, foreign] = [story.principal(frame, 'V'), story.principal(frame, 'F')];
  const here = story.filedFrom();
  if (here === null) return vietnamese && foreign ? null : (vietnamese ?? foreign);
  return here.country === 'VNM' ? foreign : vietnamese;
}

/** The one country abroad where a story plays that is not filed from Vietnam. */
function awayFrom(story: StoryView): ReturnType<StoryView['abroad']> {
  const here = story.filedFrom();
  return here?.country === 'VNM' ? [] : story.abroad();
}

/** The story is filed from Vietnam, or from nowhere and names a town of Vietnam. */
function isAtHome(story: StoryView): boolean {
  const here = story.filedFrom();
  if (here !== null) return here.country === 'VNM';
  return story.frames.some(({ places }) =>
    places.some(({ country, form }) => country === 'VNM' && /^(?:city|capital|province)$/.test(form)),
  );
}

/** Those who come on a visit rather than to live there. */
function isOfficial({ level, persons }: Actor): boolean {
  return (
    persons.length === 1 &&
    /^(?:party-leader|head-of-state|head-of-government|parliament|minister|deputy-minister)$/.test(level ?? '')
  );
}

export const arrivalExamples: EncounterExamples = {
  reads: [
    {
      text: 'NAIROBI, June 11 - Kenya will buy rice. Prime Minister Pham Minh Chinh, who flew in on June 9, leaves for home on June 12.',
      meetings: [
        {
          partners: ['KEN'],
          kind: 'visit',
          names: ['Pham Minh Chinh'],
          date: '2025-06-09',
          until: '2025-06-12',
          place: 'Kenya',
        },
      ],
    },
    {
      text: 'HANOI, June 11 - Peruvian President Dina Boluarte landed on June 10 with a choir in tow.',
      meetings: [{ partners: ['PER'], kind: 'visit', names: ['Dina Boluarte'], date: '2025-06-10', place: 'Vietnam' }],
    },
    {
      text: 'NAIROBI, June 11 - Kenya will buy rice, Prime Minister Pham Minh Chinh said. The visit began on June 9 and lasts until June 12.',
      meetings: [
        {
          partners: ['KEN'],
          kind: 'visit',
          names: ['Pham Minh Chinh'],
          date: '2025-06-09',
          until: '2025-06-12',
          place: 'Kenya',
        },
      ],
    },
    {
      text: 'Kenya regards the official visit that State President Luong Cuong is paying to the country as an opening.',
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['Luong Cuong'], place: 'Kenya' }],
    },
  ],
  ignores: [
    'HANOI, June 11 - Prime Minister Pham Minh Chinh arrived on June 10 from Da Nang.',
    'NAIROBI, June 11 - Kenyan President William Ruto landed on June 10. Vietnam sent flowers.',
    'HANOI, June 11 - Kenyan Ambassador Joyce Mwende arrived on June 1 and likes the lake.',
    'HANOI, June 11 - Peruvian President Dina Boluarte arrived on June 10 for the summit of the bloc.',
  ],
};
