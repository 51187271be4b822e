import type { Sentence } from '../../document.ts';
import type { TokenLine } from '../../find/people/token-line.ts';
import { vocabulary } from '../../find/people/vocabulary.ts';
import { type Actor, actorOf } from '../actor.ts';
import { nearness, type Person } from './person-registry.ts';
import type { Scene } from './scene.ts';

/** Initials of an office: 'EAM', 'NSA', 'DPM'. */
const INITIALS = /^[A-Z]{3,4}$/;
const SMALL = new Set(['of', 'for', 'the', 'and', 'to', 'on']);

/**
 * 'External Affairs Minister S. Jaishankar arrived on Sunday. EAM called on the President': a foreign ministry writes the office
 * of its own people by the initials, without an article.
 */
export function findInitials(scene: Scene, sentence: Sentence, line: TokenLine, taken: boolean[]): Actor[] {
  const found: Actor[] = [];
  line.tokens.forEach((token, at) => {
    if (taken[at] || line.inside[at] || !INITIALS.test(token.text) || isPartOfName(line, at)) return;
    const person = holderOf(token.text, scene, sentence);
    if (person === null) return;
    taken[at] = true;
    found.push(actorOf(person, token, 'pronoun'));
  });
  return found;
}

/** 'The NSA director', 'an EAM', 'EAM-4'. */
function isPartOfName(line: TokenLine, at: number): boolean {
  return /^(?:an?|-)$/.test(line.folded[at - 1] ?? '') || !BEHIND.test(line.folded[at + 1] ?? '.');
}

/** Whoever acts, is named among others, or has something. */
const BEHIND =
  /^(?:[,.;:]|['’]s|(?!need|seed|speed|breed)[a-z]+ed|is|was|has|had|will|would|also|then|later|who|and|said|told|went|met|held|spoke|took|saw|left|flew|paid|gave|in|on|at|to|with|during|for)$/;

/** Whose office has these initials, the one told of last. */
function holderOf(initials: string, { registry }: Scene, { story, index }: Sentence): Person | null {
  let best: Person | null = null;
  let at = -1000;
  for (const person of registry.people) {
    const last = nearness(person, story, index);
    if (last === null || person.side === null || initialsOf(person.role ?? '') !== initials) continue;
    if (last >= at) [best, at] = [person, last];
  }
  return best;
}

/** Without a rank behind the office: 'Chief of Defence Staff General'. */
function initialsOf(role: string): string {
  const words = role.split(/[\s-]+/).filter((word) => !SMALL.has(word.toLowerCase()));
  while (words.length > 2 && vocabulary.rank.has(words.at(-1)!.toLowerCase())) words.pop();
  return words.map((word) => word[0]?.toUpperCase() ?? '').join('');
}
