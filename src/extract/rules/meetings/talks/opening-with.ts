import { actorMarks } from '../../../assemble/frame.ts';
import { type EncounterRule, twoSides } from '../clause/encounter.ts';
import { interlocutorExamples, interlocutors } from './interlocutors.ts';
import { nextInLine, nextInLineExamples } from './next-in-line.ts';

const OPENING =
  /^(?:(?:earlier|later|also|then|in|on|at|the|same|day|morning|afternoon|separately|meanwhile)[ ,]|‹[DL]\d+›[ ,]*)*(with|to|for) ‹([VFX])(\d+)›(?: of ‹L\d+›)?(?: and (?:‹[LD]\d+›'s )?[\w ]{1,30}(?:‹F\d+›(?: \(\w+\))?)?)?(?:,|(?= ‹[VFX]\d+›))/;
/** What one does who has the other before him; a message is extended, sent or addressed to somebody who is not there. */
const TELLING = /^ ?(?:\w+ ){0,2}(?:(?!extended|addressed|delivered|dedicated)\w+ed|said|spoke|held|had|met)\b/;

/** 'With Sultan X, he agreed that …': in a summary of a leader's meetings the opening 'With …' is a meeting of its own; so is who 'was next'. */
export const openingWith: EncounterRule = {
  id: 'meetings/opening-with',
  apply: (frame, story) => {
    const next = [...interlocutors(frame, story), ...nextInLine(frame, story)];
    if (next.length > 0 || frame.marks.length < 2) return next;
    const match = OPENING.exec(frame.text);
    if (!match) return [];
    const other = frame.actors[Number(match[3])]!;
    if (other.form === 'body') return [];
    if (
      match[1] !== 'with' &&
      !story.frames.some((told) => /\b(?:received|meetings?|talks|credentials|receptions?)\b/.test(told.text))
    )
      return [];
    for (const mark of actorMarks(frame, match[0].length, match[0].length + 260)) {
      if (
        !/(?:^|, )$/.test(frame.text.slice(match[0].length - 1, mark.at).slice(-2)) &&
        frame.text.slice(match[0].length, mark.at).trim() !== ''
      )
        continue;
      if (!TELLING.test(frame.text.slice(mark.end))) continue;
      const sides = twoSides([other], [mark.actor]);
      if (sides)
        return [{ rule: 'meetings/opening-with', frame, at: 0, end: match[0].length, kind: 'talks', ...sides }];
    }
    return [];
  },
  examples: {
    reads: [
      {
        text: 'State President Luong Cuong held three meetings in Budapest on June 3.\n\nWith Hungarian President Tamas Sulyok, Luong Cuong spoke of farm research.',
        meetings: [{ partners: ['HUN'], kind: 'talks', names: ['Luong Cuong', 'Tamas Sulyok'], date: '2025-06-03' }],
      },
      {
        text: 'National Assembly Chairman Tran Thanh Man had several meetings in Budapest on June 5.\n\nWith Hungarian Speaker Laszlo Kover he vowed to speed up visits.',
        meetings: [{ partners: ['HUN'], kind: 'talks', names: ['Tran Thanh Man', 'Laszlo Kover'], date: '2025-06-05' }],
      },
      {
        text: 'With Kenyan Foreign Minister Musalia Mudavadi, Prime Minister Pham Minh Chinh agreed to widen coffee trade.',
        meetings: [
          { partners: ['KEN'], kind: 'talks', names: ['Pham Minh Chinh', 'Musalia Mudavadi'], date: '2025-06' },
        ],
      },
      {
        text: 'Prime Minister Pham Minh Chinh had several meetings in Nice on June 8.\n\nTo Peruvian President Dina Boluarte, Prime Minister Pham Minh Chinh suggested a joint study.',
        meetings: [
          { partners: ['PER'], kind: 'talks', names: ['Pham Minh Chinh', 'Dina Boluarte'], date: '2025-06-08' },
        ],
      },
      ...nextInLineExamples.reads,
      ...interlocutorExamples.reads,
    ],
    ignores: [
      ...nextInLineExamples.ignores,
      ...interlocutorExamples.ignores,
      'President Luong Cuong had meetings in Lima. To Peruvian President Dina Boluarte, Prime Minister Pham Minh Chinh extended his sympathy.',
      'With Hungarian support, Prime Minister Pham Minh Chinh opened a clinic.',
      'With Chilean President Gabriel Boric, Peruvian President Dina Boluarte agreed to build a road.',
    ],
  },
};
