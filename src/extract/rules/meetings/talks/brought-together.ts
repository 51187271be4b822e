import type { MeetingKind } from '../../../../dataset/meeting.ts';
import { type Actor, sideClass } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import { sought } from '../../../triggers/triggers.ts';
import type { Encounter, EncounterExamples } from '../clause/encounter.ts';
import { isOfNoFact, isOnlyWished } from '../clause/modality.ts';
import { split } from '../clause/split-sides.ts';

const MET = String.raw`(?:together|face to face|(?:round|around|to|at) (?:the|a|one|the same) (?:[\w-]+ )?table|eye to eye|into the same room)`;
const ASIDE = String.raw`(?: in ‹L\d+›| on ‹D\d+›| ‹D\d+›| there| again| for the first time)*`;

/** 'A breakfast brought X together with Y', 'the fair brings X and Y face to face': what it was that did so stands before the verb. */
const BROUGHT = sought(
  new RegExp(
    String.raw`(?<![\w-])(?:brought|brings|bringing|bring|put|puts|saw|sat)${ASIDE} (?:the |his |her )?‹[VF]\d+›(?:, [^,;‹]{3,60},)?${ASIDE} (?:${MET}${ASIDE} with(?= )|and (?:the |his |her )?‹[VF]\d+›(?:, [^,;‹]{3,60},)? ${MET}(?![\w-]))`,
    'g',
  ),
);

/** The two whom something brought to one table. */
export function broughtTogether(frame: Frame): Encounter[] {
  if (frame.marks.length < 2) return [];
  return frame.sentence.signs.matches(frame.text, BROUGHT).flatMap((match) => {
    const end = match.index + match[0].length;
    const within = actorMarks(frame, match.index, end);
    const behind = / with$/.test(match[0])
      ? actorMarks(frame, end)
          .filter(({ at }) => at - end < 30)
          .slice(0, 1)
      : [];
    const sides = split([...within, ...behind].map(({ actor }) => actor).filter(isSomebody));
    if (!sides || isOnlyWished(frame, match.index) || isOfNoFact(frame)) return [];
    return [{ rule: 'meetings/nominal', frame, at: match.index, end, kind: kindOf(frame, match.index), ...sides }];
  });
}

function isSomebody(actor: Actor): boolean {
  return (actor.form === 'person' || actor.form === 'pronoun') && sideClass(actor) !== 'X';
}

function kindOf(frame: Frame, at: number): MeetingKind {
  const before = frame.text.slice(0, at);
  if (/\bphone\b|\btelephone\b|\bvideo call\b/.test(before)) return 'phone-call';
  if (/\b(?:receptions?|banquet|audience)\b/.test(before)) return 'reception';
  return /\bceremony\b/.test(before) ? 'ceremony' : 'talks';
}

export const broughtTogetherExamples: EncounterExamples = {
  reads: [
    {
      text: 'A second tete-a-tete of the day, on June 6, brought Prime Minister Pham Minh Chinh together with Dina Boluarte, the President of Peru.',
      meetings: [{ partners: ['PER'], kind: 'talks', names: ['Pham Minh Chinh', 'Dina Boluarte'], date: '2025-06-06' }],
    },
    {
      text: 'A working breakfast on June 6 put Minister Tran Van Son and Kenyan Minister Amos Mutua at the same table.',
      meetings: [{ partners: ['KEN'], kind: 'talks', names: ['Tran Van Son', 'Amos Mutua'], date: '2025-06-06' }],
    },
  ],
  ignores: [
    'The book brought Kenyan President William Ruto together with Peruvian President Dina Boluarte in Lima on June 6.',
    'Football brings Vietnam and Kenya together on June 6.',
    'He hoped that a breakfast could bring Prime Minister Pham Minh Chinh together with Kenyan President William Ruto.',
  ],
};
