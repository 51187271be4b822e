import type { Sentence } from '../../document.ts';
import { isCapital, type TokenLine } from '../../find/people/token-line.ts';
import { type Actor, actorOf } from '../actor.ts';
import type { Person } from './person-registry.ts';
import type { Scene } from './scene.ts';

/** 'Chinh', 'Peters': people of the article under one of their names, where no title phrase has taken the words. */
export function findShortNames(scene: Scene, sentence: Sentence, line: TokenLine, taken: boolean[]): Actor[] {
  const found: Actor[] = [];
  for (let at = 0; at < line.tokens.length; at++) {
    if (taken[at] || !isCapital(line, at)) continue;
    const token = line.folded[at]!;
    if (token === 'ho' && line.folded[at + 1] === 'chi' && line.folded[at + 2] === 'minh') {
      at += 2;
      continue;
    }
    if (!scene.registry.knows(token) || token.length < 2 || isOfPlace(scene, sentence, line, at)) continue;
    let next = at + 1;
    while (isCapital(line, next) && scene.registry.knows(line.folded[next]!) && !taken[next]) next++;
    const longer = isCapital(line, next) && !taken[next] && !line.inside[next] && next === at + 1;
    if (longer && line.tokens[at]!.start !== sentence.start) continue;
    const person = lookUp(scene, line.folded.slice(at, next), sentence);
    if (!person) continue;
    for (let token = at; token < next; token++) taken[token] = true;
    found.push(actorOf(person, { start: line.tokens[at]!.start, end: line.tokens[next - 1]!.end }, 'person'));
    at = next - 1;
  }
  return found;
}

/** A word of a place or organisation is a name only where it is all of it and somebody of the story is called so. */
function isOfPlace(scene: Scene, sentence: Sentence, line: TokenLine, at: number): boolean {
  if (!line.inside[at]) return false;
  const thing = line.names[at];
  if (thing?.next !== at + 1) return true;
  const known = scene.registry.find(line.folded[at]!, { story: sentence.story })?.seenIn.has(sentence.story);
  return !known || (thing.mention.kind === 'place' && /^(country|adjective|people|capital)$/.test(thing.mention.form));
}

/** The person whom one or several name words mean. */
function lookUp(scene: Scene, tokens: readonly string[], sentence: Sentence): Person | null {
  if (tokens.length === 1) return scene.registry.find(tokens[0]!, { story: sentence.story });
  return scene.registry.people.find((person) => tokens.every((token) => person.tokens.includes(token))) ?? null;
}
