import type { Sentence } from '../../document.ts';
import { isCapital, type TokenLine } from '../../find/people/token-line.ts';
import { vocabulary } from '../../find/people/vocabulary.ts';
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
    const hyphened = hyphenedName(line, at);
    const double = hyphened && scene.registry.find(hyphened.name, { story: sentence.story });
    if (hyphened && double) {
      for (let part = at; part < hyphened.next; part++) taken[part] = true;
      found.push(
        actorOf(double, { start: line.tokens[at]!.start, end: line.tokens[hyphened.next - 1]!.end }, 'person'),
      );
      at = hyphened.next - 1;
      continue;
    }
    if (!scene.registry.knows(token) || token.length < 2 || isOfPlace(scene, sentence, line, at)) continue;
    let next = at + 1;
    while (isKnownName(scene, line, next) && !taken[next]) next++;
    // 'Sheikh Mohammed bin Rashid', of whom the story has told the whole name.
    while (isParticle(line, next) && isKnownName(scene, line, next + 1) && !taken[next + 1]) {
      next += 2;
      while (isKnownName(scene, line, next) && !taken[next]) next++;
    }
    const longer = isCapital(line, next) && !taken[next] && !line.inside[next] && next === at + 1;
    if (longer && line.tokens[at]!.start !== sentence.start) continue;
    const person =
      lookUp(scene, line.folded.slice(at, next), sentence) ??
      (next === at + 1 && !longer && !isCapital(line, at + 1)
        ? scene.registry.bySurname(token, { story: sentence.story, sentence: sentence.index })
        : null);
    if (!person) continue;
    const from = isSheikh(line, at - 1) && !taken[at - 1] ? at - 1 : at;
    for (let token = from; token < next; token++) taken[token] = true;
    found.push(actorOf(person, { start: line.tokens[from]!.start, end: line.tokens[next - 1]!.end }, 'person'));
    at = next - 1;
  }
  return found;
}

function isKnownName(scene: Scene, line: TokenLine, at: number): boolean {
  return isCapital(line, at) && scene.registry.knows(line.folded[at]!);
}

/** 'Sheikh Mohammed': the word belongs to the name. */
function isSheikh(line: TokenLine, at: number): boolean {
  return at >= 0 && isCapital(line, at) && /^sheikha?$/.test(line.folded[at]!);
}

function isParticle(line: TokenLine, at: number): boolean {
  return line.folded[at] !== undefined && !isCapital(line, at) && vocabulary.particle.has(line.folded[at]!);
}

/** 'Ramos-Horta', 'Chan-o-cha': the tokens of a name written with hyphens, and that name; null for a word without. */
function hyphenedName(line: TokenLine, at: number): { name: string; next: number } | null {
  let next = at + 1;
  let name = line.folded[at]!;
  while (
    line.folded[next] === '-' &&
    line.tokens[next]!.start === line.tokens[next - 1]!.end &&
    line.tokens[next + 1]
  ) {
    name += `-${line.folded[next + 1]}`;
    next += 2;
  }
  return next > at + 1 ? { name, next } : null;
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
