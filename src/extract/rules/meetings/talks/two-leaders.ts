import type { Actor } from '../../../assemble/actor.ts';
import { type ActorMark, actorMarks, type Frame } from '../../../assemble/frame.ts';
import { sought, triggersOf } from '../../../triggers/triggers.ts';
import { type EncounterRule, type StoryView, twoSides } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';

const PAIR_ACTS = sought(
  /(?:the |both )?‹B(\d+)› (?:(?:also|then|later|jointly|together|both|have|had|officially|today|yesterday) |on ‹D\d+› )*(?:led their delegations to )?(?:(?:will|(?:are|were) (?:(?:due|scheduled|expected|set) )?to) (?:hold (?:\w+ )?talks|meet|have (?:\w+ )?talks|co-?chair)|held|hold|met|had (?:\w+ )?(?:talks|a meeting|a working session)|signed|adopted|witness(?:ed)?|co-?chaired|presided over|led|exchanged views|inspected|reviewed the|discussed|talked|spoke|shook|compared notes|sat down|conferred|negotiated|went (?:over|through)|agreed|(?:made|gave|voiced) (?:the|these|those|this|that) (?:\w+ )?(?:remarks?|statements?|comments?|pledges?|commitments?|announcements?|views?) (?:at|during|in) (?:their|the) (?:[\w-]+ ){0,2}(?:talks|meeting|negotiations|conversation))\b/g,
);

/** 'In their meeting, the two …', 'their negotiations lasted two hours'. */
const OF_THEIRS = sought(
  /(?:^|[,;] )(?:(?:in|at|during|after|following) )?(?:their|the two (?:leaders|ministers|men)') (?:[\w-]+ ){0,2}(?:talks|meeting|negotiations|conversation|discussions?|phone (?:call|talks)|working session)(?= (?:lasted|ran|covered|focused|touched|centred|centered|went|dealt|ended|came|produced|yielded|took place)\b|[^;]{0,60}[ ,]‹B\d+›)/g,
);

/** 'During talks in Hue on Friday, Minister X noted that': whom he told it the story has named. */
const AT_TALKS =
  /^(?:at|in|during) (?:the |their )?(?:[\w-]+ )?(?:talks|meeting|working session)(?:,? (?:which was )?held)?(?: (?:in|on) ‹[LD]\d+›)+(?:,? (?:morning|afternoon|evening))?, ‹([VF])(\d+)› (?:also )?(?:said|noted|stressed|told|affirmed|thanked|emphasi[sz]ed|highlighted|expressed|welcomed|congratulated|praised|proposed|suggested|asked|called|voiced|reiterated|spoke|underlined|underscored|pledged|hailed|lauded)\b/;

/** Countries act through others; people meet. */
const PEOPLE =
  /^(?:the |both )?(?:two )?(?:(?:deputy|prime|foreign|defen[cs]e|vice|top|senior|state|party) ){0,2}(?:leaders|ministers|officials|pms|premiers|presidents|men|diplomats|chairmen|speakers|heads|they)\b|^(?:they|two)$|\bhost\b/i;

/** 'The two leaders', 'they', as against 'the two countries'. */
export function meansPeople(frame: Frame, pair: Actor): boolean {
  const words = frame.sentence.tokens
    .filter((token) => pair.start <= token.start && token.end <= pair.end)
    .map((token) => token.folded)
    .join(' ');
  const behind = frame.sentence.tokens.find((token) => token.start >= pair.end)?.folded ?? '';
  return PEOPLE.test(words) || (/^both$/.test(words) && PEOPLE.test(behind));
}

/** 'Hanoi and Lima have talked since 1993. The two signed a pact': the capitals, where no noun says that people are meant. */
function meansCountries(frame: Frame, pair: Actor, at: number, { frames }: StoryView): boolean {
  const words = frame.sentence.tokens.filter((token) => pair.start <= token.start && token.end <= pair.end);
  if (words.some(({ folded }) => !/^(?:the|two|both|they)$/.test(folded))) return false;
  const before = frames[frames.indexOf(frame) - 1]?.text ?? '';
  return PLACES_AND.test(before) || PLACES_AND.test(frame.text) || OF_A_PACT.test(frame.text.slice(0, at));
}

const PLACES_AND = /^(?:the )?‹L\d+› and (?:the )?‹L\d+› (?!‹)/;
const OF_A_PACT =
  /\b(?:agreements?|treat(?:y|ies)|pacts?|deals?|mous?|memorand(?:um|a)|conventions?|accords?|documents?) (?:that|which) (?:the )?$/;

/** The one person of a side whom the four sentences before, or the words before, name. */
function onlyPerson(frame: Frame, side: 'V' | 'F', story: StoryView, before: number) {
  const at = story.frames.indexOf(frame);
  const told = [
    ...story.frames
      .slice(Math.max(0, at - 4), at)
      .filter(({ sentence: { block } }) => block.kind !== 'caption')
      .flatMap((other) => actorMarks(other).filter((mark) => !isOfVisit(other, mark))),
    ...actorMarks(frame, 0, before),
  ].filter((mark) => mark.side === side && mark.actor.persons.length === 1 && mark.actor.form !== 'group');
  // By name, or else as 'the guest' or 'the delegation'.
  const named = told.filter(({ actor }) => actor.form === 'person');
  const meant = named.length > 0 ? named : told;
  return new Set(meant.map((mark) => mark.actor.persons[0])).size === 1 ? meant.at(-1)!.actor : null;
}

/** 'The visit that X made in July', 'Y's trip to Peru in 2017': named for a journey of another month, and not as who is there. */
function isOfVisit({ text, dates }: Frame, { at, end }: ActorMark): boolean {
  const month = (OF_VISIT.test(text.slice(0, at)) ? IN_MONTH : VISIT_IN_MONTH).exec(text.slice(end));
  return month !== null && (dates[Number(month[1])]!.value ?? '').length < 10;
}

const OF_VISIT =
  /\b(?:visits?|trips?|tours?)(?: to (?:the )?‹L\d+›)? (?:(?:paid |made )?by|of|that|which) (?:the |then |former )*$/;
const IN_MONTH = /^,?(?:, [^,;]{3,90},)?[^,;]{0,60} in ‹D(\d+)›/;
const VISIT_IN_MONTH = /^'s? (?:[\w-]+ ){0,3}(?:visits?|trips?|tours?)\b[^,;]{0,40} in ‹D(\d+)›/;

/** 'The two Presidents adopted a joint statement', after sentences that name one of each side and tell of no encounter of theirs. */
export const twoLeaders: EncounterRule = {
  id: 'meetings/two-leaders',
  fallback: true,
  triggers: triggersOf(/\btwo\b|\bboth\b|\bthey\b|\btheir\b|\btalks\b|\bmeeting\b|\bworking session\b/),
  apply: (frame, story) => {
    for (const match of frame.sentence.signs.matches(frame.text, PAIR_ACTS)) {
      const pair = frame.actors[Number(match[1])]!;
      if (!meansPeople(frame, pair) || isOnlyWished(frame, match.index)) continue;
      if (meansCountries(frame, pair, match.index, story)) continue;
      const [vietnam, foreign] = [
        onlyPerson(frame, 'V', story, match.index),
        onlyPerson(frame, 'F', story, match.index),
      ];
      if (!vietnam || !foreign) continue;
      const at = match.index;
      return [
        {
          rule: 'meetings/two-leaders',
          frame,
          at,
          end: at + match[0].length,
          kind: 'talks',
          vietnam: [vietnam],
          foreign: [foreign],
        },
      ];
    }
    for (const match of frame.sentence.signs.matches(frame.text, OF_THEIRS)) {
      const [vietnam, foreign] = [
        onlyPerson(frame, 'V', story, match.index),
        onlyPerson(frame, 'F', story, match.index),
      ];
      if (!vietnam || !foreign || isOnlyWished(frame, match.index)) continue;
      return [
        {
          rule: 'meetings/two-leaders',
          frame,
          at: match.index,
          end: match.index + match[0].length,
          kind: /phone/.test(match[0]) ? 'phone-call' : 'talks',
          vietnam: [vietnam],
          foreign: [foreign],
        },
      ];
    }
    const opening = AT_TALKS.exec(frame.text);
    if (opening) {
      const speaker = frame.actors[Number(opening[2])]!;
      const other = opening[1] === 'V' ? 'F' : 'V';
      const facing = speaker.persons.length === 1 ? onlyPerson(frame, other, story, 0) : null;
      if (facing && !isOnlyWished(frame, opening.index)) {
        const sides = twoSides([speaker], [facing]);
        if (sides)
          return [{ rule: 'meetings/two-leaders', frame, at: 0, end: opening[0].length, kind: 'talks', ...sides }];
      }
    }
    return [];
  },
  examples: {
    reads: [
      {
        text: 'Kenyan President William Ruto came on June 10. State President Luong Cuong likes his coffee. The two Presidents adopted a joint statement.',
        meetings: [{ partners: ['KEN'], kind: 'talks', names: ['William Ruto', 'Luong Cuong'] }],
      },
      {
        text: 'Kenyan Foreign Minister Musalia Mudavadi wants a flight. Foreign Minister Bui Thanh Son wants it too. On June 10 the two ministers held talks in Hanoi.',
        meetings: [
          {
            partners: ['KEN'],
            kind: 'talks',
            names: ['Musalia Mudavadi', 'Bui Thanh Son'],
            date: '2025-06-10',
            place: 'Hanoi',
          },
        ],
      },
      {
        text: 'Kenyan Foreign Minister Musalia Mudavadi wants a flight. Foreign Minister Bui Thanh Son wants it too. Their negotiations lasted for two hours on June 10.',
        meetings: [
          { partners: ['KEN'], kind: 'talks', names: ['Musalia Mudavadi', 'Bui Thanh Son'], date: '2025-06-10' },
        ],
      },
      {
        text: 'State President Luong Cuong is the host. Kenyan President William Ruto will come on June 16. The two are to hold talks on June 17.',
        meetings: [
          {
            partners: ['KEN'],
            kind: 'talks',
            names: ['William Ruto', 'Luong Cuong'],
            date: '2025-06-17',
            status: 'planned',
          },
        ],
      },
      {
        text: 'Kenyan Ambassador Joyce Mwende grows roses. Minister Nguyen Van Hung grows tea. They met on June 9.',
        meetings: [
          { partners: ['KEN'], kind: 'talks', names: ['Joyce Mwende', 'Nguyen Van Hung'], date: '2025-06-09' },
        ],
      },
      {
        text: 'Prime Minister Pham Minh Chinh and Kenyan Prime Minister Musalia Mudavadi agreed to build a road. They made the remark at their talks in Hue on June 9.',
        meetings: [
          {
            partners: ['KEN'],
            kind: 'talks',
            names: ['Musalia Mudavadi', 'Pham Minh Chinh'],
            date: '2025-06-09',
            place: 'Hue',
          },
        ],
      },
      {
        text: 'Prime Minister Pham Minh Chinh welcomed Kenyan Prime Minister Musalia Mudavadi on June 9. The two heads of government conferred in Hue on June 10.',
        meetings: [
          {
            partners: ['KEN'],
            kind: 'talks',
            names: ['Musalia Mudavadi', 'Pham Minh Chinh'],
            date: '2025-06-10',
            place: 'Hue',
          },
        ],
      },
      {
        text: 'Kenyan Foreign Minister Musalia Mudavadi wants a flight. Foreign Minister Bui Thanh Son wants it too. During talks in Hue on June 10, Mudavadi noted that tea sells well.',
        meetings: [
          {
            partners: ['KEN'],
            kind: 'talks',
            names: ['Musalia Mudavadi', 'Bui Thanh Son'],
            date: '2025-06-10',
            place: 'Hue',
          },
        ],
      },
    ],
    ignores: [
      'Kenyan President William Ruto will come on June 16. State President Luong Cuong likes his coffee. The two deputy ministers are at work.',
      'Kenyan Foreign Minister Musalia Mudavadi wants a flight. Foreign Minister Bui Thanh Son wants it too. He hoped for their talks to go on when the two had time.',
      'Kenyan President William Ruto came on June 10. State President Luong Cuong likes his coffee. The two countries signed a treaty.',
      'Kenyan President William Ruto came on June 10. State President Luong Cuong likes his coffee. Nairobi and Hanoi are far apart, yet the two signed a treaty.',
      'Kenyan President William Ruto came on June 10. State President Luong Cuong likes his coffee. Fees fell under a pact that the two signed in May.',
      'Kenyan Ambassador Joyce Mwende grows roses. They met on June 9.',
      'Kenyan Foreign Minister Musalia Mudavadi wants a flight. Foreign Minister Bui Thanh Son wants it too. They made the remark in a letter.',
    ],
  },
};
