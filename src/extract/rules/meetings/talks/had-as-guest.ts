import type { MeetingKind } from '../../../../dataset/meeting.ts';
import { allMatches } from '../../../article/all-matches.ts';
import type { Frame } from '../../../assemble/frame.ts';
import { subjectOf } from '../clause/clause.ts';
import { type Encounter, type EncounterExamples, twoSides } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';

/** What stands behind somebody whom one 'has', and says how they met. */
const HOW: readonly { kind: MeetingKind; words: string }[] = [
  {
    kind: 'phone-call',
    words: 'on (?:the|an?) (?:other end of the )?(?:line|phone|telephone|call)|at the other end of the line',
  },
  {
    kind: 'reception',
    words:
      '(?:as|for) (?:an? |his |her |their |its |the )?(?:[\\w-]+ )?guests?|(?:to|for|over for|round for|in for) (?:an? )?(?:working )?(?:lunch|luncheon|dinner|tea|breakfast|banquet|audience)',
  },
  {
    kind: 'talks',
    words:
      'across (?:the|a) (?:negotiating |conference )?table|opposite (?:him|her)|facing (?:him|her)|(?:over|in|round) for (?:[\\w-]+ )?(?:talks|discussions|a (?:chat|talk|meeting|conversation))|(?:as|for) (?:an? |his |her )?(?:talking |dialogue )?(?:partner|interlocutor)',
  },
];

const HAD = new RegExp(
  String.raw`(?<![\w-])(?:had|has|have|having|entertained|welcomed|received|took|kept) (?:the |his |her |then |former )*‹([VF])(\d+)›(?:,? (?:and|,) [^.;]{3,90}?|, [^,;]{3,90},)? (?:${HOW.map(({ words }) => `(${words})`).join('|')})(?![\w-])`,
  'g',
);

/** 'The Ambassador was President Luong Cuong's guest', 'found a host in President Luong Cuong'. */
const GUEST_OF =
  /(?<![\w-])(?:(?:was|were|is|are|been|be|becomes?|became)(?: also| again| once more| briefly| then)? ‹[VF](\d+)›'s? (?:[\w-]+ ){0,2}guests?|found (?:his|her|their|an?) host in (?:the )?‹[VF](\d+)›)(?![\w-])/g;

/** 'X had Y as his guest', 'had Y on the line', 'Y was X's guest': the words that say how they met stand apart from the verb. */
export function hadAsGuest(frame: Frame): Encounter[] {
  const found: Encounter[] = [];
  if (frame.marks.length < 2) return found;
  const tell = (match: RegExpExecArray, kind: MeetingKind, other: number) => {
    const sides = twoSides(subjectOf(frame, match.index), [frame.actors[other]!]);
    const [at, end] = [match.index, match.index + match[0].length];
    if (sides && !isOnlyWished(frame, at)) found.push({ rule: 'meetings/active', frame, at, end, kind, ...sides });
  };
  for (const match of allMatches(frame.text, HAD)) {
    const kind = HOW.find((_, index) => match[index + 3] !== undefined)!.kind;
    tell(match, kind, Number(match[2]));
  }
  for (const match of allMatches(frame.text, GUEST_OF)) tell(match, 'reception', Number(match[1] ?? match[2]));
  return found;
}

/** What such a telling needs in a sentence. */
export const HAD_AS_GUEST = [HAD, GUEST_OF];

export const hadAsGuestExamples: EncounterExamples = {
  reads: [
    {
      text: 'Prime Minister Pham Minh Chinh had Kenyan Ambassador Joyce Mwende and her staff as his guests in Hanoi on June 5.',
      meetings: [
        {
          partners: ['KEN'],
          kind: 'reception',
          names: ['Pham Minh Chinh', 'Joyce Mwende'],
          date: '2025-06-05',
          place: 'Hanoi',
        },
      ],
    },
    {
      text: 'Peruvian Foreign Minister Elmer Schialer had Foreign Minister Bui Thanh Son on the line on June 6.',
      meetings: [
        { partners: ['PER'], kind: 'phone-call', names: ['Bui Thanh Son', 'Elmer Schialer'], date: '2025-06-06' },
      ],
    },
    {
      text: 'State President Luong Cuong had Hungarian President Tamas Sulyok across the table in Budapest on June 3.',
      meetings: [
        {
          partners: ['HUN'],
          kind: 'talks',
          names: ['Luong Cuong', 'Tamas Sulyok'],
          date: '2025-06-03',
          place: 'Budapest',
        },
      ],
    },
    {
      text: "Fijian Ambassador Filimone Waqa had been Prime Minister Pham Minh Chinh's guest in Hanoi on June 10.",
      meetings: [
        { partners: ['FJI'], kind: 'reception', names: ['Pham Minh Chinh', 'Filimone Waqa'], date: '2025-06-10' },
      ],
    },
    {
      text: 'On June 4, Chairman Tran Thanh Man had Hungarian Speaker Laszlo Kover over for talks.',
      meetings: [{ partners: ['HUN'], kind: 'talks', names: ['Tran Thanh Man', 'Laszlo Kover'], date: '2025-06-04' }],
    },
  ],
  ignores: [
    'Prime Minister Pham Minh Chinh would like to have Kenyan President William Ruto as his guest.',
    'Kenyan President William Ruto had Peruvian President Dina Boluarte as his guest in Nairobi.',
    'Prime Minister Pham Minh Chinh had Foreign Minister Bui Thanh Son on the line.',
    "Foreign Minister Bui Thanh Son spoke of Kenyan President William Ruto's guest house.",
  ],
};
