import type { Actor } from '../../actor.ts';
import { sideClass } from '../../actor.ts';
import type { Frame } from '../../frame.ts';

/** Those who take part, and whoever leads a delegation among them: 'the delegation of X, led by Y'. */
export function withLeader(frame: Frame, actors: readonly Actor[]): Actor[] {
  return actors.flatMap((actor) => [actor, ...leaderOf(frame, actor)]);
}

function leaderOf(frame: Frame, actor: Actor): Actor[] {
  if (actor.persons.length > 0 || (actor.form !== 'group' && actor.form !== 'body')) return [];
  const mark = frame.marks.find((other) => other.actor === actor);
  const led = mark ? LED_BY.exec(frame.text.slice(mark.end)) : null;
  const leader = led ? frame.actors[Number(led[1])]! : null;
  return leader?.form === 'person' && (sideClass(leader) === sideClass(actor) || sideClass(leader) === 'X')
    ? [leader]
    : [];
}

const LED_BY =
  /^(?: ?\([^)]*\))?(?: (?:of|from|to|in) (?:the )?‹[LVF]\d+›(?:'s)?(?: [\w-]+){0,3}| delegation| [\w-]+ committee)*,? (?:which (?:is|was) )?(?:led|headed|chaired) by (?:the |its |their |his |her )*‹[VFX](\d+)›/;
