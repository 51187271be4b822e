import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import { triggersOf } from '../../../triggers/triggers.ts';
import type { EncounterRule } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';

const DRILL =
  /\b(?:joint|combined|bilateral)(?: [\w-]+){0,4} (?:patrols?|exercises?|drills?|manoeuv?res|maneuvers|training(?: session| exercise)?s?|search and rescue)\b/;
const DONE =
  /\b(?:held|hold|conduct(?:ed|s)?|took part|taking part|carried out|concluded|wrapped up|joined|began|begun|completed|staged|ended|launched|took place|takes place|had (?:a|their|its)|perform(?:ed|s)|practi[sc]ed|rehears(?:ed|es)|drilled)\b/;

/** The one partner that the forces named in the sentence stand for, Vietnam's own being named too. */
function partnerOf(frame: Frame): string | null {
  const sides = new Set([
    ...actorMarks(frame).flatMap((mark) => mark.actor.sides),
    ...frame.places.filter((place) => place.form !== 'city').map((place) => place.country),
  ]);
  const others = [...sides].filter((side) => side !== 'VNM');
  return sides.has('VNM') && others.length === 1 && /^[A-Z]{3}$/.test(others[0]!) ? others[0]! : null;
}

/** 'The navies of Vietnam and Kenya held their third joint patrol': forces of both countries at work together. */
export const jointDrill: EncounterRule = {
  id: 'meetings/joint-drill',
  triggers: triggersOf(DRILL),
  apply: (frame) => {
    const drill = DRILL.exec(frame.text);
    if (!drill || !DONE.test(frame.text) || isOnlyWished(frame, drill.index)) return [];
    const partner = partnerOf(frame);
    if (partner === null) return [];
    return [
      {
        rule: 'meetings/joint-drill',
        frame,
        at: drill.index,
        end: drill.index + drill[0].length,
        kind: 'other',
        vietnam: [],
        foreign: [],
        partners: [partner],
      },
    ];
  },
  examples: {
    reads: [
      {
        text: 'The navies of Vietnam and Kenya held their third joint patrol on June 10.',
        meetings: [{ partners: ['KEN'], kind: 'other', names: [], date: '2025-06-10' }],
      },
      {
        text: 'Border guards of Vietnam and Laos conducted a joint anti-smuggling drill on June 9.',
        meetings: [{ partners: ['LAO'], kind: 'other', names: [], date: '2025-06-09' }],
      },
      {
        text: 'The Vietnam Coast Guard took part in joint training with the Indian Coast Guard on June 6.',
        meetings: [{ partners: ['IND'], kind: 'other', names: [], date: '2025-06-06' }],
      },
    ],
    ignores: [
      'The two navies want more joint patrols between Vietnam and Kenya.',
      'Kenya and Tanzania held a joint naval exercise on June 10.',
    ],
  },
};
