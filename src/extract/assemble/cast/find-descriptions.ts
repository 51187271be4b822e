import type { Sentence } from '../../document.ts';
import type { TokenLine } from '../../find/people/token-line.ts';
import { type Actor, actorOf } from '../actor.ts';
import { nearness, type Person } from './person-registry.ts';
import type { Scene } from './scene.ts';

/** 'The host country', 'the minister of', 'the delegation's': the word is part of another thing's name. */
const OF_A_THING =
  /^(of|country|nation|city|government|side|visit|trip|welcome|ceremony|talks|delegation|opening|residence|result|results|announcement|statement|website|figures|data|launch|name|language|level|-|'s)$/;

/** 'the guest', 'the host', 'the visiting leader': the last foreigner or Vietnamese of the story, by who is at home. */
export function findDescriptions(scene: Scene, sentence: Sentence, line: TokenLine, taken: boolean[]): Actor[] {
  const found: Actor[] = [];
  for (let at = 0; at + 1 < line.tokens.length; at++) {
    if (line.folded[at] !== 'the' || taken[at] || taken[at + 1]) continue;
    const word = line.folded[at + 1]!;
    if (!/^(guest|host|visitor|diplomat|official|ambassador|minister|leader|delegation)$/.test(word)) continue;
    if (OF_A_THING.test(line.folded[at + 2] ?? '')) continue;
    const abroad = isAbroad(scene, sentence);
    const wantsVietnam = word === 'host' ? !abroad : word === 'guest' || word === 'visitor' ? abroad : null;
    const person = word === 'delegation' ? scene.lastSubject : lastPerson(scene, sentence, wantsVietnam);
    if (!person) continue;
    taken[at] = taken[at + 1] = true;
    found.push(actorOf(person, { start: line.tokens[at]!.start, end: line.tokens[at + 1]!.end }, 'pronoun'));
  }
  return found;
}

function isAbroad(scene: Scene, sentence: Sentence): boolean {
  const story = scene.document.stories.find((candidate) => candidate.index === sentence.story);
  const dateline = story?.sentences.find((other) => other.block.datelinePlace !== null);
  const first = dateline?.mentions.find((mention) => mention.kind === 'place');
  if (!dateline) return false;
  const place = dateline.block.datelinePlace!;
  if (/^(h[aà] n[oộ]i|hanoi|ho chi minh|hcm|da nang|đà nẵng|hue|huế|hải phòng)/i.test(place)) return false;
  return first === undefined || first.country !== 'VNM' || !/hanoi|hà nội/i.test(place);
}

function lastPerson(scene: Scene, sentence: Sentence, vietnamese: boolean | null): Person | null {
  let best: Person | null = null;
  let at = Number.NEGATIVE_INFINITY;
  for (const person of scene.registry.people) {
    const last = nearness(person, sentence.story, sentence.index);
    if (last === null || person.side === null) continue;
    if (vietnamese !== null && (person.side === 'VNM') !== vietnamese) continue;
    if (last >= at) [best, at] = [person, last];
  }
  return best;
}
