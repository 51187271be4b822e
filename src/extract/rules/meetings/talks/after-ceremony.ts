import { type Actor, sideClass } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import type { Encounter, StoryView } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';

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

/** What the talks after a ceremony need in a sentence. */
export const AFTER_CEREMONY = [THEY_TALKED, TALKS_CAME];

/** 'Following the ceremony, the two leaders held talks': those for whom the sentences before tell of a ceremony. */
export function talksAfterCeremony(frame: Frame, story: StoryView): Encounter[] {
  const word = TALKS_CAME.exec(frame.text) ?? THEY_TALKED.exec(frame.text);
  if (!word || !AFTER_IT.test(frame.text) || isOnlyWished(frame, word.index)) return [];
  const pair = pairAtCeremony(frame, story);
  if (!pair) return [];
  const { index } = word;
  return [
    {
      rule: 'meetings/joint',
      frame,
      at: index,
      end: index + word[0].length,
      kind: 'talks',
      vietnam: [pair.vietnam],
      foreign: [pair.foreign],
    },
  ];
}

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
