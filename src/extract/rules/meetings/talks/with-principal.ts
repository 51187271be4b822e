import type { MeetingKind } from '../../../../dataset/meeting.ts';
import { type Actor, sideClass } from '../../../assemble/actor.ts';
import type { Frame } from '../../../assemble/frame.ts';
import { type Encounter, type StoryView, twoSides } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';

/** Each of those named, with the principal of the other side of whom the story tells. `told`: that they met is certain. */
export function withPrincipal(
  frame: Frame,
  story: StoryView,
  match: RegExpExecArray,
  guests: readonly Actor[],
  told = hasMet(frame, story),
): Encounter[] {
  if (guests.length === 0 || isOnlyWished(frame, match.index)) return [];
  const people = guests.filter((actor) => actor.form === 'person' && (actor.persons.length === 1 || actor.explicit));
  return people.flatMap((actor) => {
    const side = sideClass(actor);
    const other = side === 'X' ? null : otherOf(frame, story, side, told);
    const sides = other ? twoSides([other], [actor]) : null;
    return sides
      ? [
          {
            rule: 'meetings/opening-with',
            frame,
            at: match.index,
            end: match.index + match[0].length,
            kind: kindToldBefore(frame, story),
            ...sides,
          },
        ]
      : [];
  });
}

/** Who is in the same sentence, or else was told last, where it is told that two of them met. */
function otherOf(frame: Frame, story: StoryView, side: 'V' | 'F', told: boolean): Actor | null {
  const wanted = side === 'V' ? 'F' : 'V';
  const here = frame.marks.filter(
    ({ actor }) => sideClass(actor) === wanted && actor.persons.length === 1 && actor.form !== 'group',
  );
  if (here.length > 0) return here.at(-1)!.actor;
  return told ? story.principal(frame, wanted) : null;
}

/** The story has told of an encounter. */
function hasMet(frame: Frame, story: StoryView): boolean {
  return story.frames
    .slice(0, story.frames.indexOf(frame))
    .some(({ text }) =>
      /\b(?:met|meet(?:s|ings?)?|talks|received|receives|welcomed|reception|conferred|sat|saw|told|spoke|visit)\b/.test(
        text,
      ),
    );
}

/** They are seen as the ones before were: received, rung up or talked with. */
function kindToldBefore(frame: Frame, story: StoryView): MeetingKind {
  const at = story.frames.indexOf(frame);
  const told = [frame, ...story.frames.slice(Math.max(0, at - 3), at).reverse()];
  for (const { text } of told) {
    const word = WAYS.exec(text)?.[0];
    if (word)
      return /^(?:recei|recep|audience|hosted)/.test(word) ? 'reception' : /phone/.test(word) ? 'phone-call' : 'talks';
  }
  return 'talks';
}

const WAYS =
  /\b(?:received|receives|receptions?|audiences?|hosted|(?:tele)?phoned?|met|meets?|meetings?|talks|conferred|sat|saw)\b/;
