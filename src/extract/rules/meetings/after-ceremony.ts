import { type Actor, sideClass } from '../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../assemble/frame.ts';
import { triggersOf } from '../../triggers/triggers.ts';
import type { EncounterRule, StoryView } from './encounter.ts';
import { isOnlyWished } from './modality.ts';

const TALKS = '(?:talks|meetings?|discussions|working session|tete-a-tete)';
/** 'The two leaders then held talks', 'both PMs led their delegations to talks'. */
const THEY_TALKED = new RegExp(
  String.raw`‹B\d+›(?: of (?:state|government))?(?: also| then| later| immediately| both| had| officially|,)* (?:held|hold|had|led|joined|entered|sat down for|began|moved on to|proceeded to|went into|conducted)\b[^.;]{0,60}?\b${TALKS}\b|‹B\d+› (?:then )?met\b(?! with the press)`,
);
/** 'Talks between the two heads of state came right after the ceremony', 'talks followed'. */
const TALKS_CAME = new RegExp(
  String.raw`(?<![\w-])${TALKS}(?: between (?:the )?‹B\d+›(?: of (?:state|government))?)? (?:followed|came (?:right |immediately |straight )?after|began after|were held (?:right |immediately )?after|took place (?:right |immediately )?after)\b`,
);
const AFTER_IT =
  /\b(?:following|after|at the end of|upon|once) (?:the |this |that )?(?:[\w-]+ ){0,4}(?:ceremony|honours|welcome)\b|\bthen\b|\bfollowed\b|\b(?:right|immediately|straight) after\b/;
const CEREMONY = /\bceremon(?:y|ies)\b|\bguards? of honou?r\b|\bhonou?r guard\b/;

/** 'Following the ceremony, the two leaders held talks': those for whom the sentences before tell of a ceremony. */
export const afterCeremony: EncounterRule = {
  id: 'meetings/after-ceremony',
  triggers: triggersOf(THEY_TALKED, TALKS_CAME),
  apply: (frame, story) => {
    const word = TALKS_CAME.exec(frame.text) ?? THEY_TALKED.exec(frame.text);
    if (!word || !AFTER_IT.test(frame.text) || isOnlyWished(frame, word.index)) return [];
    const pair = pairAtCeremony(frame, story);
    if (!pair) return [];
    return [
      {
        rule: 'meetings/after-ceremony',
        frame,
        at: word.index,
        end: word.index + word[0].length,
        kind: 'talks',
        vietnam: [pair.vietnam],
        foreign: [pair.foreign],
      },
    ];
  },
  examples: {
    reads: [
      {
        text: 'State President Luong Cuong hosted a welcome ceremony for Kenyan President William Ruto in Hanoi on June 10. Following the ceremony, the two leaders held talks.',
        meetings: [{ partners: ['KEN'], kind: 'talks', names: ['Luong Cuong', 'William Ruto'] }],
      },
      {
        text: 'Kenyan President William Ruto was welcomed by State President Luong Cuong at a ceremony with a guard of honour. The two presidents then had a meeting.',
        meetings: [{ partners: ['KEN'], kind: 'talks', names: ['Luong Cuong', 'William Ruto'] }],
      },
      {
        text: 'At the ceremony, Hungarian President Tamas Sulyok and State President Luong Cuong saw the flags go up. Talks between the two heads of state came right after it.',
        meetings: [{ partners: ['HUN'], kind: 'talks', names: ['Luong Cuong', 'Tamas Sulyok'] }],
      },
    ],
    ignores: [
      'Kenyan President William Ruto and State President Luong Cuong like coffee. Following the ceremony, the two leaders held talks.',
      'State President Luong Cuong hosted a welcome ceremony for Kenyan President William Ruto. The two countries signed a treaty after the ceremony.',
    ],
  },
};

/** The first person of each side in the nearest sentence before that tells of a ceremony with both. */
function pairAtCeremony(frame: Frame, story: StoryView): { vietnam: Actor; foreign: Actor } | null {
  const at = story.frames.indexOf(frame);
  for (const other of story.frames.slice(Math.max(0, at - 6), at).reverse()) {
    if (!CEREMONY.test(other.text)) continue;
    const person = (side: 'V' | 'F') =>
      actorMarks(other).find(({ actor }) => sideClass(actor) === side && actor.persons.length === 1)?.actor;
    const [vietnam, foreign] = [person('V'), person('F')];
    if (vietnam && foreign) return { vietnam, foreign };
  }
  return null;
}
