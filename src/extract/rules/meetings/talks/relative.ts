import { allMatches } from '../../../article/all-matches.ts';
import { type Actor, sideClass } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import { triggersOf } from '../../../triggers/triggers.ts';
import { type Encounter, type EncounterRule, twoSides } from '../clause/encounter.ts';

const WHOM =
  /‹[VFX](\d+)›,? (?:with |to |by )?(?:(both|all|each|two|three) of )?whom ‹[VFX](\d+)›(?: had| has| also| later| earlier| then| first| last| just| already| once| previously|,)* (met|received|hosted|welcomed|greeted|saw|spoke|talked|conversed|conferred|chatted|negotiated|consulted|dined|lunched|compared notes|exchanged (?:views|opinions)|spent (?:[\w-]+ ){0,3}(?:‹D\d+›|hours?|minutes|time|afternoon|morning|evening)|(?:held|had|has) (?:[\w-]+ ){0,3}(?:talks|meeting|conversation|discussions?|lunch|dinner|appointments?|sessions?)|discussed|sat down|was received|faced|worked|called on|paid (?:an? )?(?:[\w-]+ )?(?:calls?|visits?)|(?:sat|was seated) (?:opposite|across from|next to|beside)|(?:invited|asked|called)(?: over| in| round)? to (?:his|her|the) (?:[\w-]+ ){0,2}(?:office|headquarters|ministry|palace|residence|guesthouse)|had (?:over|round|in) for)(?![\w-])/g;
/** 'Was received by Y, whom he had last met in May': another time. */
const BEFORE = / had (?!just\b)/;
/** 'His guest, whom he had invited| when they met in May'. */
const HAD_DONE = /\bwhom (?:[^;,]{1,30} )?had (?:[\w-]+ ){1,4}$/;
/** 'The talks that X had with Y', 'a conversation which X has held in Lima with Y'. */
const TALKS_HAD =
  /\b(?:talks|meetings?|conversations?|discussions?|negotiations|exchanges?|consultations|sessions?|receptions?|lunch|dinner|summit) (?:which |that )?‹[VFX](\d+)›,?(?: (?:had|has|also|earlier|just|later|there|\w+ly))* (?:held|had|has|have|enjoyed)(?: (?:in|at|on) (?:the )?‹[LD]\d+›| ‹D\d+›| earlier| there){0,3} with (?:the |his |her )?(?:(?:parliamentary|senior|top|high-level|high-ranking|leading) )?‹[VFX](\d+)›/g;
/** 'X's first host in Lima was Y', 'Y was X's guest at the office'. */
const HOST_WAS =
  /‹[VFX](\d+)›'s? (?:[\w-]+ ){0,2}(?:hosts?|guests?|interlocutors?)(?:,? (?:[\w-]+|‹[LD]\d+›)){0,6}? (?:was|were|is|will be) (?:the )?‹[VFX](\d+)›|‹[VFX](\d+)› (?:was|were|is) (?:also |then |later |earlier )?‹[VFX](\d+)›'s? (?:[\w-]+ )?(?:guest|host)\b/g;
const THEY_MET =
  /(?:when|as|where|after|before|during which|at which) (?:the |both )?‹B\d+›(?: had| last| first)* (?:met|spoke|talked|held|sat|shook)|(?:at|in|during|after|following|for) (?:their|the two leaders'|the ‹B\d+›'?)(?: \w+){0,2} (?:talks|meeting|conversation|phone call|reception|working session|dialogue|discussions)/g;
/** 'Conveyed greetings from President Z to Y during their meeting': Z was not there. */
const SENDS =
  /\b(?:greetings|regards|wishes|messages?|letters?|invitations?|condolences|congratulations|thanks) (?:from|of|by|on behalf of) (?:the |his |her )?$/;
const HOST = /\bhosts?\b|\bguests?\b|interlocutor/;
const THEIRS = /‹B|their |the two leaders'/;

/** 'The talks he had had with Y': before the day of which the story tells. */
const HAD_HAD = / had (?:had|held) /;
const NEXT_IN_LINE = /^(?:,? (?:and )?‹[VFX]\d+›)+/;

/** 'The talks that he had with X, Y and Z': with each of them. */
const othersInLine = (frame: Frame, end: number): Actor[] =>
  [...(NEXT_IN_LINE.exec(frame.text.slice(end))?.[0].matchAll(/‹[VFX](\d+)›/g) ?? [])]
    .map((mark) => frame.actors[Number(mark[1])]!)
    .filter(({ form }) => form === 'person');

const LINE_BEFORE = /(?:‹[VFX]\d+›,?(?: and)? )+$/;

/** 'Y and Z, to both of whom he paid calls': who stands in line before the last. */
const lineBefore = (frame: Frame, at: number): Actor[] =>
  [...(LINE_BEFORE.exec(frame.text.slice(0, at))?.[0].matchAll(/‹[VFX](\d+)›/g) ?? [])].map(
    (mark) => frame.actors[Number(mark[1])]!,
  );

/** 'Y, whom X received', 'X put to Y when they met', 'told Y at their talks': the encounter stands in a clause of its own. */
const THANKS = /\b(?:thank\w*|grateful|gratitude|apprecia\w+|prais\w+|congratulat\w+)(?: [^,;.]{0,60})? $/;

export const relative: EncounterRule = {
  id: 'meetings/relative',
  triggers: triggersOf(WHOM, TALKS_HAD, HOST_WAS, THEY_MET),
  apply: (frame) => {
    const found: Encounter[] = [];
    if (frame.marks.length < 2) return found;
    for (const match of frame.text.includes('whom ‹') ? allMatches(frame.text, WHOM) : []) {
      const [object, subject] = [frame.actors[Number(match[1])]!, frame.actors[Number(match[3])]!];
      const kind = /received|hosted|welcomed|invited|asked|called in|called to|had over|calls?$/.test(match[4]!)
        ? ('reception' as const)
        : ('talks' as const);
      for (const each of match[2] ? [...lineBefore(frame, match.index), object] : [object]) {
        const sides = twoSides([subject], [each]);
        if (!sides) continue;
        found.push({
          rule: 'meetings/relative',
          frame,
          at: match.index,
          end: match.index + match[0].length,
          kind,
          ...sides,
          ...(BEFORE.test(match[0]) ? { earlier: true as const } : {}),
        });
      }
    }
    const pairs = [
      ...(frame.text.includes('with') ? allMatches(frame.text, TALKS_HAD) : []),
      ...(HOST.test(frame.text) ? allMatches(frame.text, HOST_WAS) : []),
    ];
    for (const match of pairs) {
      const [left, right] = [frame.actors[Number(match[1] ?? match[3])]!, frame.actors[Number(match[2] ?? match[4])]!];
      const end = match.index + match[0].length;
      const kind = /guest/.test(match[0]) ? ('reception' as const) : ('talks' as const);
      for (const other of [right, ...othersInLine(frame, end)]) {
        const sides = twoSides([left], [other]);
        if (sides)
          found.push({
            rule: 'meetings/relative',
            frame,
            at: match.index,
            end,
            kind,
            ...sides,
            ...(HAD_HAD.test(match[0]) ? { earlier: true as const } : {}),
          });
      }
    }
    for (const match of THEIRS.test(frame.text) ? allMatches(frame.text, THEY_MET) : []) {
      // 'Thanked him for their talks in Lima': talks of an earlier time.
      if (match[0].startsWith('for ') && THANKS.test(frame.text.slice(0, match.index))) continue;
      const persons = actorMarks(frame).filter(
        (mark) =>
          (mark.actor.form === 'person' || mark.actor.form === 'pronoun') && !SENDS.test(frame.text.slice(0, mark.at)),
      );
      // Who met are the two named last: 'the heirs of Allende, asked X and Y when the two met'.
      const near = (side: 'V' | 'F') => {
        const ofSide = persons.filter((mark) => sideClass(mark.actor) === side);
        return ofSide.findLast((mark) => mark.at < match.index) ?? ofSide[0];
      };
      const [vietnam, foreign] = [near('V'), near('F')];
      if (!vietnam || !foreign) continue;
      const kind = /phone/.test(match[0])
        ? ('phone-call' as const)
        : /reception/.test(match[0])
          ? ('reception' as const)
          : ('talks' as const);
      found.push({
        rule: 'meetings/relative',
        frame,
        at: match.index,
        end: match.index + match[0].length,
        kind,
        vietnam: [vietnam.actor],
        foreign: [foreign.actor],
        ...(HAD_DONE.test(frame.text.slice(0, match.index)) ? { earlier: true as const } : {}),
      });
    }
    return found;
  },
  examples: {
    reads: [
      {
        text: 'Kenyan President William Ruto thanked Party General Secretary To Lam and State President Luong Cuong, to both of whom he paid courtesy calls on June 9.',
        meetings: [
          { partners: ['KEN'], kind: 'reception', names: ['To Lam', 'William Ruto'], date: '2025-06-09' },
          { partners: ['KEN'], kind: 'reception', names: ['Luong Cuong', 'William Ruto'], date: '2025-06-09' },
        ],
      },
      {
        text: 'The Minister was glad of the working session which Kenyan Governor Amina Wario had on June 3 with Deputy Minister Tran Van Son.',
        meetings: [{ partners: ['KEN'], kind: 'talks', names: ['Amina Wario', 'Tran Van Son'], date: '2025-06-03' }],
      },
      {
        text: 'Foreign Minister Bui Thanh Son put the idea to Kenyan Principal Secretary Korir Singoei, whom he had invited to his office in Hanoi on June 6.',
        meetings: [
          { partners: ['KEN'], kind: 'reception', names: ['Bui Thanh Son', 'Korir Singoei'], date: '2025-06-06' },
        ],
      },
      {
        text: 'School meals were the subject of the separate conversations that Vice Chairman of the National Assembly Nguyen Duc Hai had on June 6 with parliamentary officials from Kenya and Peru.',
        meetings: [
          { partners: ['KEN'], kind: 'talks', names: ['Nguyen Duc Hai'], date: '2025-06-06' },
          { partners: ['PER'], kind: 'talks', names: ['Nguyen Duc Hai'], date: '2025-06-06' },
        ],
      },
      {
        text: 'Peruvian President Dina Boluarte, whom Prime Minister Pham Minh Chinh received on June 6, spoke of asparagus.',
        meetings: [
          { partners: ['PER'], kind: 'reception', names: ['Pham Minh Chinh', 'Dina Boluarte'], date: '2025-06-06' },
        ],
      },
      {
        text: "Prime Minister Pham Minh Chinh's first host in Lima on June 9 was Peruvian President Dina Boluarte.",
        meetings: [
          { partners: ['PER'], kind: 'talks', names: ['Pham Minh Chinh', 'Dina Boluarte'], date: '2025-06-09' },
        ],
      },
      {
        text: "Kenyan Governor Amina Wario was Deputy Prime Minister Nguyen Hoa Binh's guest on June 9.",
        meetings: [
          { partners: ['KEN'], kind: 'reception', names: ['Nguyen Hoa Binh', 'Amina Wario'], date: '2025-06-09' },
        ],
      },
      {
        text: 'Minister Nguyen Hong Dien told the chamber about the talks he had with Peruvian Minister Desilu Leon in Lima on June 9.',
        meetings: [
          { partners: ['PER'], kind: 'talks', names: ['Nguyen Hong Dien', 'Desilu Leon'], date: '2025-06-09' },
        ],
      },
      {
        text: 'National Assembly Chairman Tran Thanh Man asked Speaker Moses Wetangula of Kenya for support when the two met on June 4.',
        meetings: [
          { partners: ['KEN'], kind: 'talks', names: ['Tran Thanh Man', 'Moses Wetangula'], date: '2025-06-04' },
        ],
      },
      {
        text: 'Foreign Minister Bui Thanh Son told Hungarian Foreign Minister Peter Szijjarto during their phone call on June 2 that trade was growing.',
        meetings: [
          { partners: ['HUN'], kind: 'phone-call', names: ['Bui Thanh Son', 'Peter Szijjarto'], date: '2025-06-02' },
        ],
      },
    ],
    ignores: [
      'Peruvian President Dina Boluarte, whom Chilean President Gabriel Boric received on June 6, spoke of copper.',
      'Foreign Minister Bui Thanh Son wrote to Kenyan Principal Secretary Korir Singoei, whom he had invited to Hanoi on June 6.',
      'Foreign Minister Bui Thanh Son praised Hungarian Foreign Minister Peter Szijjarto.',
    ],
  },
};
