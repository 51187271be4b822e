import { allMatches } from '../../../article/all-matches.ts';
import { sideClass } from '../../../assemble/actor.ts';
import type { Frame } from '../../../assemble/frame.ts';
import { type Encounter, type StoryView, twoSides } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';

/** The hosts in a line, and who came, where the sentence says it. */
export const PAID_CALLS =
  /((?:‹[VFX]\d+›(?:,? and |, | ))+)(?:was|were) (?:also |later |then |each |all |both |in turn )*paid (?:an? )?(?:courtesy |farewell |working |friendly )*(?:calls?|visits?)(?: by (?:the )?‹[VFX](\d+)›)?/g;

/** 'X, Y and Z were paid courtesy calls': by whoever the story is about, one after the other. */
export function paidCalls(frame: Frame, story: StoryView): Encounter[] {
  return allMatches(frame.text, PAID_CALLS).flatMap((match) => {
    if (isOnlyWished(frame, match.index + match[1]!.length)) return [];
    const hosts = [...match[1]!.matchAll(/‹[VFX](\d+)›/g)].map((mark) => frame.actors[Number(mark[1])]!);
    return hosts.flatMap((host) => {
      const guest = match[2] ? frame.actors[Number(match[2])]! : story.principal(frame, across(sideClass(host)));
      const sides = guest && twoSides([guest], [host]);
      if (!sides) return [];
      const [at, end] = [match.index, match.index + match[0].length];
      return [{ rule: 'meetings/passive', frame, at, end, kind: 'reception' as const, ...sides }];
    });
  });
}

const across = (side: string) => (side === 'V' ? ('F' as const) : ('V' as const));
