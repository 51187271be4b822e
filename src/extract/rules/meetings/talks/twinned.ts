import { sideClass } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import { sought } from '../../../triggers/triggers.ts';
import type { Encounter } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';

/** 'Established their twin relations': units and localities on both sides of a border. */
export const TWINNED = sought(
  /\b(?:establish(?:ed|es)|set up|forged) (?:their |the |an? )?(?:twin|twinning|sister|friendship) (?:relations|relationship|ties|links)\b/,
);

/** A twinning told of a group of either side, whatever stands between them: 'its regional command and that of X in Laos twinned'. */
export function twinned(frame: Frame): Encounter[] {
  const word = frame.sentence.signs.exec(frame.text, TWINNED);
  if (!word || isOnlyWished(frame, word.index)) return [];
  const groups = actorMarks(frame, 0, word.index)
    .map(({ actor }) => actor)
    .filter(({ form, level }) => form === 'group' && (level === 'military' || level === 'local'));
  const vietnam = groups.filter((actor) => sideClass(actor) === 'V');
  const foreign = groups.filter((actor) => sideClass(actor) === 'F');
  if (vietnam.length === 0 || foreign.length === 0) return [];
  const { index } = word;
  return [{ rule: 'meetings/joint', frame, at: index, end: index + word[0].length, kind: 'signing', vietnam, foreign }];
}
