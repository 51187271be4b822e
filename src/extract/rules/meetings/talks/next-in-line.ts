import type { Frame } from '../../../assemble/frame.ts';
import { sought } from '../../../triggers/triggers.ts';
import { objectsOf } from '../clause/clause.ts';
import type { Encounter, EncounterExamples, StoryView } from '../clause/encounter.ts';
import { withPrincipal } from './with-principal.ts';

const ADVERBS = '(?:(?:then|also|next|later|in turn|as well|,) ?)*';

/** 'Y was next', 'Y dropped in the next morning', 'Y was the first whom X saw': who comes, named before the words. */
const CAME = sought(
  /‹[VF](\d+)›(?:\s*\([^)]*\))?,? (?:(?:then|also|later) )?(?:(?:was|came|stood|is|comes|will be) next\b(?! (?:month|week|year|day|morning|to\b|in line to (?:become|be)))|dropped (?:in|by)\b|called in\b(?! (?:a|the|his|her|sick))|stopped by\b|came by\b|looked in\b|(?:was|came) (?:next|last|second|third) (?:in line|on the (?:list|programme|schedule))|(?:rounded off|completed|closed|opened|headed|topped) (?:the|his|her) (?:day's )?(?:list of (?:callers|visitors|guests|meetings)|round of (?:meetings|calls|talks)|series of (?:meetings|talks)|day of (?:meetings|talks))|was (?:also )?(?:among|one of) (?:(?:the|his|her) (?:[\w-]+ ){0,2}(?:hosts|callers|interlocutors|visitors|guests)\b|(?:the|those|several|many) (?:[\w-]+ ){0,3}(?:whom |that |who )?‹[VF]\d+› (?:also |later |then )?(?:saw|met|received|hosted|talked|spoke|conferred))|was the (?:first|last|only|second|third)(?: (?:foreigner|visitor|caller|guest|leader|counterpart|one))? (?:(?:that |whom |who )?‹[VF]\d+› (?:saw|met|received|sat|talked|spoke)|to (?:see|meet|receive|be received|sit down|call|shake)))/g,
);

/** 'It was the turn of Y', 'next came Y', 'on the list was Y': who comes, named behind. */
const NEXT = sought(
  new RegExp(
    String.raw`(?<![\w-])(?:(?:it |next )?(?:was|is|came|will be) ${ADVERBS}the turn of|among (?:those|the (?:[\w-]+ ){1,3}) ?(?:whom|that|who) (?:[\w-]+ ){0,3}‹[VF]\d+› (?:also |then )?(?:saw|met|received|hosted)(?: (?:in|on) ‹[LD]\d+›| ‹D\d+›| there)* (?:was|were)|next ${ADVERBS}(?:came|was|were|up was|in line was|on the (?:list|programme|agenda|schedule) (?:was|were))(?: a (?:meeting|call|session|talk) with)?|then (?:came|it was)|(?:schedule|programme|agenda|diary|itinerary|timetable|calendar|list|round of (?:meetings|talks)|day|afternoon|evening|morning) (?:also |then )?(?:included|featured|comprised|ended with|began with|opened with|closed with|finished with|took in|belonged to)(?: (?:an?|his|her|the|separate) (?:[\w-]+ ){0,2}(?:meetings?|calls?|sessions?|talks|stops?|conversations?|audiences?) (?:with|on|by))?|(?:on|at the top of) (?:the|his|her) (?:list|programme|schedule|agenda) (?:also )?(?:was|were)(?: (?:an?|his|her) (?:meeting|session|call) (?:with|on))?|(?:the|his|her|‹[VF]\d+›'s) (?:first|last|next|final|second|third|fourth|fifth|other) (?:[\w-]+ )?(?:caller|visitor|guest|host|interlocutor|appointment|engagement|meeting|stop|conversation|counterpart)s? (?:of the day |there |in ‹L\d+› |on ‹D\d+› )*(?:was|were)(?: with)?|(?:the )?(?:first|last|next|final|second|third|fourth|fifth|others?)(?: (?:to come|in|through the door|on the list))?(?: of (?:them|(?:his|her|the|these|those) (?:[\w-]+ ){0,2}(?:callers|visitors|guests|hosts|interlocutors|meetings|appointments|counterparts|envoys|diplomats|ambassadors)))?(?: ‹D\d+›| in the (?:morning|afternoon|evening))? (?:was|were)(?: with)?|(?:counterparts|leaders|colleagues|guests|partners|interlocutors|officials|ministers|presidents|others) (?:were|had been) (?:also )?(?:met|seen|received|sat down with)(?: (?:on|in|at) the (?:sidelines|margins|fringes)| there| in ‹L\d+›| on ‹D\d+›| separately)*:)(?= )`,
    'g',
  ),
);

/** 'Also on Tuesday, Y was invited by X to come soon': said to Y's face, in a story of such meetings. */
const INVITED_THERE = sought(
  /(?<=^(?:also |later |earlier )(?:on )?‹D\d+›, (?:the )?)‹[VF](\d+)›(?:, who [^,;]{3,120})?,? was (?:also )?invited by (?=‹[VF]\d+› to\b)/g,
);

/** 'Then it was Y's turn.' */
const TURN = sought(/\b(?:was|came|is) (?:then |next )?‹[VF](\d+)›'s? turn\b/g);

/** A gathering, a rank or an office has its turn too. */
const OF_OTHER_THINGS =
  /\b(?:chair|chairmanship|presidency|rotating|rank(?:ed|ing)?|office|successor|host (?:the|an?)|speak(?:er|ing)? order|league)\b/;

/** One of several whom the story's principal sees one after the other, told without any word of meeting. */
export function nextInLine(frame: Frame, story: StoryView): Encounter[] {
  if (frame.marks.length === 0 || !frame.sentence.signs.allowAny([CAME, NEXT, TURN, INVITED_THERE])) return [];
  if (OF_OTHER_THINGS.test(frame.text)) return [];
  const found: Encounter[] = [];
  for (const match of [
    ...frame.sentence.signs.matches(frame.text, CAME),
    ...frame.sentence.signs.matches(frame.text, TURN),
    ...frame.sentence.signs.matches(frame.text, INVITED_THERE),
  ])
    found.push(...withPrincipal(frame, story, match, [frame.actors[Number(match[1])]!]));
  for (const match of frame.sentence.signs.matches(frame.text, NEXT))
    found.push(...withPrincipal(frame, story, match, objectsOf(frame, match.index + match[0].length).actors));
  return found;
}

export const nextInLineExamples: EncounterExamples = {
  reads: [
    {
      text: 'State President Luong Cuong held talks with Kenyan President William Ruto in Hanoi on June 10. Prime Minister Pham Minh Chinh was next.',
      meetings: [{ partners: ['KEN'], kind: 'talks', names: ['Pham Minh Chinh', 'William Ruto'], date: '2025-06-10' }],
    },
    {
      text: 'Foreign Minister Bui Thanh Son met Peruvian Minister Ana Gervasi in Nice on June 9. On June 10 it was the turn of Kenyan Minister Musalia Mudavadi.',
      meetings: [
        { partners: ['KEN'], kind: 'talks', names: ['Bui Thanh Son', 'Musalia Mudavadi'], date: '2025-06-10' },
      ],
    },
    {
      text: 'Foreign Minister Bui Thanh Son met Peruvian Minister Ana Gervasi in Nice on June 9. Kenyan Minister Musalia Mudavadi dropped in on June 10.',
      meetings: [
        { partners: ['KEN'], kind: 'talks', names: ['Bui Thanh Son', 'Musalia Mudavadi'], date: '2025-06-10' },
      ],
    },
    {
      text: 'Prime Minister Pham Minh Chinh received two envoys in Hanoi on June 10. The first of them was Kenyan Ambassador Joyce Mwende.',
      meetings: [
        { partners: ['KEN'], kind: 'reception', names: ['Pham Minh Chinh', 'Joyce Mwende'], date: '2025-06-10' },
      ],
    },
    {
      text: 'Kenyan Speaker Moses Wetangula was one of the leaders whom Prime Minister Pham Minh Chinh met in Nairobi on June 9.',
      meetings: [{ partners: ['KEN'], kind: 'talks', names: ['Pham Minh Chinh', 'Moses Wetangula'] }],
    },
    {
      text: 'Prime Minister Pham Minh Chinh met Kenyan President William Ruto in Nairobi on June 9. Also on June 9, Kenyan Speaker Moses Wetangula was invited by Prime Minister Pham Minh Chinh to visit Vietnam.',
      meetings: [
        { partners: ['KEN'], kind: 'talks', names: ['Pham Minh Chinh', 'Moses Wetangula'], date: '2025-06-09' },
      ],
    },
    {
      text: 'Prime Minister Pham Minh Chinh met Kenyan President William Ruto in Nairobi on June 9. The schedule for June 10 was full. His programme also included a meeting with Kenyan Speaker Moses Wetangula.',
      meetings: [{ partners: ['KEN'], kind: 'talks', names: ['Pham Minh Chinh', 'Moses Wetangula'] }],
    },
  ],
  ignores: [
    'State President Luong Cuong wrote to Kenyan President William Ruto. Kenya was next to take the rotating chair.',
    'Foreign Minister Bui Thanh Son is in Nice. It was the turn of Prime Minister Pham Minh Chinh to speak.',
    'Kenyan President William Ruto was first in Lima. Chilean President Gabriel Boric was next.',
  ],
};
