import { type Actor, sideClass } from '../../../assemble/actor.ts';

export type Sides = { vietnam: Actor[]; foreign: Actor[] };

/** Those of each side among several; null where a side has nobody. */
export function split(actors: readonly Actor[]): Sides | null {
  const vietnam = actors.filter((actor) => sideClass(actor) === 'V');
  const foreign = actors.filter((actor) => sideClass(actor) === 'F');
  return vietnam.length && foreign.length ? { vietnam, foreign } : null;
}
