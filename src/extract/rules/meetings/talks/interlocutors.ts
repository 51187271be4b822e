import type { Frame } from '../../../assemble/frame.ts';
import { sought } from '../../../triggers/triggers.ts';
import { objectsOf, subjectOf } from '../clause/clause.ts';
import type { Encounter, EncounterExamples, StoryView } from '../clause/encounter.ts';
import { withPrincipal } from './with-principal.ts';

/** Whose: of somebody named, or of whom the story tells. */
const OF_HIM = String.raw`(?:his|her|their|(?:the )?(?:guest|visitor|host)s?'s?|‹[VFX]\d+›'s?)`;

/** What one is to another only in conversation. */
const PARTNER = String.raw`(?:interlocutors?|hosts?(?! (?:of|to|for)\b)|talks partners?|(?:conversation|dialogue|negotiating|discussion|meeting) partners?|(?:dinner|lunch|breakfast|luncheon|table) (?:partners?|companions?|guests?)|partners? in (?:the |these |those |his |her )?(?:\w+ )?(?:talks|conversations?|discussions?|dialogue))`;

const WHEN_AND_WHERE = String.raw`(?: (?:there|here|too|today|tomorrow)|,? (?:in|at) ‹L\d+›,?|,? (?:on )?‹D\d+›,?|, (?:due|set|scheduled|planned|foreseen|expected)(?: for| on)?(?: (?:today|tomorrow)| ‹D\d+›),?)*`;

/** 'Among his interlocutors were Y and Z', 'her last appointment is with Y', 'across the table sat Y', 'at the other end was Y'. */
const NAMED_BEHIND = sought(
  new RegExp(
    String.raw`(?<![\w-])(?:(?:(?:among|one of|two of|some of) )?${OF_HIM} (?:(?!foreign|private)[\w-]+ ){0,2}${PARTNER}${WHEN_AND_WHERE} (?:was|were|is|are|will be|includ(?:ed|es?))|${OF_HIM} (?:[\w-]+ ){0,3}(?:appointments?|engagements?)${WHEN_AND_WHERE} (?:was|were|is|are|will be)(?: to be)? with|(?:across (?:the|a) (?:[\w-]+ )?table(?: from (?:him|her|them|‹[VF]\d+›))?|(?:(?:sitting|seated|right) )?(?:opposite|facing|across from) (?:him|her|them|‹[VF]\d+›)(?: at the (?:[\w-]+ )?table)?|on the other side of the (?:[\w-]+ )?table|(?:at|on) the other end(?: of the (?:line|phone|telephone|wire|video link|table))?)${WHEN_AND_WHERE} (?:was|were|sat|is|sits))(?= )`,
    'g',
  ),
);

/** 'Y and Z were among his interlocutors', 'Y, who had invited her, was her partner in talks'. */
const NAMED_BEFORE = sought(
  new RegExp(
    String.raw`(?<![\w-])(?:was|were|is|are|will be) (?:also |then |later |next |again |too )?(?:(?:among|one of|two of) )?${OF_HIM} (?:(?!foreign|private)[\w-]+ ){0,2}${PARTNER}(?![\w-])`,
    'g',
  ),
);

/** Who is called somebody's partner in conversation has met them, whatever else is said of it. */
export function interlocutors(frame: Frame, story: StoryView): Encounter[] {
  const { signs } = frame.sentence;
  if (frame.marks.length === 0 || !signs.allowAny([NAMED_BEHIND, NAMED_BEFORE])) return [];
  return [
    ...signs
      .matches(frame.text, NAMED_BEHIND)
      .flatMap((match) =>
        withPrincipal(frame, story, match, objectsOf(frame, match.index + match[0].length).actors, true),
      ),
    ...signs
      .matches(frame.text, NAMED_BEFORE)
      .flatMap((match) => withPrincipal(frame, story, match, subjectOf(frame, match.index), true)),
  ];
}

export const interlocutorExamples: EncounterExamples = {
  reads: [
    {
      text: 'Peruvian Foreign Minister Elmer Schialer is in Hanoi for talks. Among his other interlocutors on June 10 were State President Luong Cuong and Minister Nguyen Hong Dien.',
      meetings: [
        { partners: ['PER'], kind: 'talks', names: ['Elmer Schialer', 'Luong Cuong'], date: '2025-06-10' },
        { partners: ['PER'], kind: 'talks', names: ['Elmer Schialer', 'Nguyen Hong Dien'], date: '2025-06-10' },
      ],
    },
    {
      text: 'Deputy Prime Minister Mai Van Chinh spoke of rice in Lima on June 9. His interlocutor was Peruvian Minister Desilu Leon.',
      meetings: [{ partners: ['PER'], kind: 'talks', names: ['Mai Van Chinh', 'Desilu Leon'], date: '2025-06-09' }],
    },
    {
      text: 'Kenyan Speaker Moses Wetangula is on a visit. National Assembly Chairman Tran Thanh Man, who had invited him, was his partner in talks on June 11.',
      meetings: [
        { partners: ['KEN'], kind: 'talks', names: ['Tran Thanh Man', 'Moses Wetangula'], date: '2025-06-11' },
      ],
    },
    {
      text: "Prime Minister Pham Minh Chinh's last appointment in Nairobi, due on June 14, is with Kenyan President William Ruto.",
      meetings: [
        {
          partners: ['KEN'],
          kind: 'talks',
          names: ['Pham Minh Chinh', 'William Ruto'],
          date: '2025-06-14',
          status: 'planned',
        },
      ],
    },
    {
      text: 'Congratulations reached General Secretary To Lam over the telephone on June 9. At the other end was Kenyan President William Ruto.',
      meetings: [{ partners: ['KEN'], kind: 'phone-call', names: ['To Lam', 'William Ruto'], date: '2025-06-09' }],
    },
    {
      text: 'Minister Nguyen Hong Dien met Peruvian Minister Desilu Leon on June 9. Across the table on June 10 sat Kenyan Minister Amos Mutua.',
      meetings: [{ partners: ['KEN'], kind: 'talks', names: ['Nguyen Hong Dien', 'Amos Mutua'], date: '2025-06-10' }],
    },
  ],
  ignores: [
    'Minister Nguyen Hong Dien met the press on June 9. His host of many years was a farmer.',
    'State President Luong Cuong sent a letter on June 9. Kenyan President William Ruto was his predecessor at the club.',
    'Kenyan President William Ruto held talks in Lima on June 9. His interlocutor was Peruvian President Dina Boluarte.',
    'Prime Minister Pham Minh Chinh met the press on June 9. His host at the fair was Minister Nguyen Hong Dien.',
  ],
};
