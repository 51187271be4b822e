import type { Figure } from '../../find/people/figure.ts';
import type { TokenLine } from '../../find/people/token-line.ts';
import type { Actor } from '../actor.ts';
import { canonicalRole } from './canonical-role.ts';

/** 'Tran Van Nam, as State President, was in Lima', 'who serves in Oman as Ambassador': an office that somebody holds, and nobody by itself. */
export function isRoleHeld(line: TokenLine, { name, titles, from, next }: Figure): boolean {
  const [title] = titles;
  if (name !== null || !title || title.definite || title.plural || title.role === '') return false;
  return line.folded[from - 1] === 'as' && line.folded[from - 2] !== 'well' && BEHIND.test(line.folded[next] ?? '.');
}

const BEHIND = /^(?:[,.;:)]|in|at|of|from|until|till|since|when|for|on|and|to|then|by|during|before|after)$/;

/** Gives the office to whoever is named last before it. */
export function holdRole(figure: Figure, before: readonly Actor[]): void {
  const title = figure.titles[0]!;
  const holder = before.findLast((actor) => actor.end <= figure.start && actor.persons.length === 1)?.persons[0];
  if (!holder) return;
  holder.roles.add(canonicalRole(title.role));
  if (holder.level === null || holder.level === 'people') holder.level = title.level;
}
