import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import type { EncounterExamples, StoryView } from '../clause/encounter.ts';
import type { Sides } from '../clause/split-sides.ts';
import { pairOfOffice } from './pair-of-office.ts';

/** 'They were speaking at the talks in Hanoi on Monday.' */
const THEY_SPOKE_AT =
  /^(?:the |both )?‹B\d+› (?:were speaking|spoke|said this|said so|made (?:the|these|their) (?:statements?|remarks)|stated this|agreed so)(?: \w+){0,2} (?:at|during|in) (?:the|their|an?) (?:[\w-]+ ){0,2}$/;

/** 'At the talks on June 18, the two Prime Ministers agreed'. */
const DATED_OF_PAIR = /^(?: (?:held )?(?:on|in|at) (?:the )?‹[LD]\d+›)+, (?:the |both )?‹B(\d+)›/;

/** 'The talks between the two heads of government': the leaders of the story. */
export function betweenThem(frame: Frame, at: number, end: number, story: StoryView): Sides | null {
  const dated = DATED_OF_PAIR.exec(frame.text.slice(end));
  const holders = dated ? pairOfOffice(frame, frame.actors[Number(dated[1])]!, story) : null;
  if (holders) return holders;
  if (
    !isBetweenThem(frame, end) &&
    !THEY_SPOKE_AT.test(frame.text.slice(0, at)) &&
    !/^(?: session)? (?:between|of) (?:the )?‹B\d+›(?!'|s'| top| high)|^(?: \w+)? (?:followed|at which|where|in which|after which|,)[^;]{0,40}?‹B\d+›/.test(
      frame.text.slice(end),
    )
  )
    return null;
  // 'X and Y chaired the dialogue between the two countries': those who are named are who met.
  const sides = new Set(actorMarks(frame, 0, at).flatMap(({ actor, side }) => (actor.form === 'person' ? [side] : [])));
  if (sides.has('V') && sides.has('F')) return null;
  const [vietnam, foreign] = [story.principal(frame, 'V'), story.principal(frame, 'F')];
  return vietnam && foreign ? { vietnam: [vietnam], foreign: [foreign] } : null;
}

/** 'Talks between them were to follow'; a year in the sentence is that of something else. */
function isBetweenThem({ text, dates }: Frame, end: number): boolean {
  return (
    /^ between (?:them|the two of them)\b/.test(text.slice(end)) && !dates.some(({ value }) => value?.length === 4)
  );
}

export const betweenThemExamples: Pick<EncounterExamples, 'reads'> = {
  reads: [
    {
      text: 'Prime Minister Pham Minh Chinh was welcomed in Nairobi by Kenyan President William Ruto and Prime Minister Musalia Mudavadi. At the talks on June 3, the two Prime Ministers agreed on coffee.',
      meetings: [
        {
          partners: ['KEN'],
          kind: 'talks',
          names: ['Musalia Mudavadi', 'Pham Minh Chinh'],
          date: '2025-06-03',
        },
      ],
    },
    {
      text: 'Kenyan President William Ruto thanked Prime Minister Pham Minh Chinh. Talks between them were to follow in Hanoi.',
      meetings: [{ partners: ['KEN'], kind: 'talks', names: ['Pham Minh Chinh', 'William Ruto'], status: 'planned' }],
    },
  ],
};
