import type { MeetingLevel } from '../../dataset/meeting.ts';
import type { Document, Sentence } from '../document.ts';
import type { OrganisationMention, PlaceMention } from '../find/mention.ts';
import { type Figure, findPeople } from '../find/people/find-people.ts';
import type { TitlePhrase } from '../find/people/title-phrase.ts';
import { isCapital, type TokenLine, tokenLine } from '../find/people/token-line.ts';
import { findPlaces } from '../find/places/find-places.ts';
import type { Actor } from './actor.ts';
import { findGroups } from './groups.ts';
import { nameTokens, nearness, type Person, PersonRegistry, seePerson } from './person-registry.ts';
import { roleText } from './role-text.ts';

/** The actors of each sentence, by sentence index, with the people of the article behind them. */
export type Cast = { actors: Actor[][]; lines: TokenLine[]; registry: PersonRegistry };

/** Finds everybody in the article and settles, sentence by sentence, who each title, short name and pronoun means and for whom they act. */
export function castOf(document: Document): Cast {
  const lines = document.sentences.map((sentence) =>
    tokenLine(
      document.text,
      sentence.tokens,
      sentence.mentions.filter(
        (mention): mention is PlaceMention | OrganisationMention =>
          mention.kind === 'place' || mention.kind === 'organisation',
      ),
    ),
  );
  const figures = lines.map(findPeople);
  const registry = new PersonRegistry();
  const people = new Map<Figure, Person>();
  // Full names first, so that 'Chinh' in an early headline finds 'Pham Minh Chinh' in the body.
  for (const single of [false, true]) {
    document.sentences.forEach((sentence, index) => {
      for (const figure of figures[index]!) {
        if (figure.name === null || (nameTokens(figure.name).length === 1) !== single) continue;
        if (single && figure.titles.length === 0) continue;
        people.set(figure, registry.add(figure, detailsOf(figure, lines[index]!), sentence.story, index));
      }
    });
  }
  const scene: Scene = { document, registry, people, home: homeOf(document.head.outlet), story: -1, lastSubject: null };
  const actors = document.sentences.map((sentence, index) =>
    readSentence(scene, sentence, lines[index]!, figures[index]!),
  );
  return { actors, lines, registry };
}

function detailsOf(
  figure: Figure,
  line: TokenLine,
): { side: string | null; weight: number; role: string | null; level: MeetingLevel | null; roles: string[] } {
  const own = figure.titles.filter((title) => title.role !== '' && !title.counterpart);
  let side: string | null = figure.titles.find((title) => title.side !== null)?.side ?? null;
  if (side === null) {
    const posted = figure.titles.find((title) => title.postedTo !== null && title.level === 'ambassador');
    if (posted && posted.postedTo !== 'VNM' && figure.vietnameseName) side = 'VNM';
  }
  const weight = side === null ? 1 : 2;
  if (side === null && figure.vietnameseName && !figure.titles.some((title) => title.postedTo === 'VNM')) side = 'VNM';
  const main = own.find((title) => title.level !== 'military') ?? own[0];
  return {
    side,
    weight,
    role: own.length
      ? own
          .map((title) => roleText(title, line))
          .filter(Boolean)
          .join(', ')
      : null,
    level: main?.level ?? null,
    roles: own.map((title) => canonicalRole(title.role)),
  };
}

/** 'PM', 'premier' and 'prime minister' are one role. */
export function canonicalRole(role: string): string {
  return role
    .replace(/^(pm|premier|government leader|cabinet leader|pms)$/, 'prime minister')
    .replace(/^(deputy pm|deputy premier|vice premier|vice prime minister)$/, 'deputy prime minister')
    .replace(
      /^(na|national assembly) (chairman|chairwoman)$|^(top legislator|legislative leader|speaker|legislator)$/,
      'speaker',
    )
    .replace(/^(party chief|party leader|top leader)$/, 'general secretary')
    .replace(/^(state president|state leader|head of state)$/, 'president')
    .replace(/^(fm|foreign minister|ministers)$/, 'minister')
    .replace(/^(envoy|diplomat|ambassadors)$/, 'ambassador')
    .replace(/^governors$/, 'governor');
}

/** What is known while the sentences of an article are read in turn. */
type Scene = {
  readonly document: Document;
  readonly registry: PersonRegistry;
  /** The person whom each named figure shows. */
  readonly people: ReadonlyMap<Figure, Person>;
  /** Country of a foreign outlet, whose unqualified titles are its own ('the President' on a White House page). */
  readonly home: string | null;
  /** Story of the sentence that was read last. */
  story: number;
  /** Subject of the sentence that was read last, in the same story. */
  lastSubject: Person | null;
};

function readSentence(scene: Scene, sentence: Sentence, line: TokenLine, figures: readonly Figure[]): Actor[] {
  if (sentence.story !== scene.story) {
    scene.story = sentence.story;
    scene.lastSubject = null;
  }
  const taken: boolean[] = new Array(line.tokens.length).fill(false);
  const actors: Actor[] = [];
  for (const figure of figures) {
    for (let at = figure.from; at < figure.next; at++) taken[at] = true;
    const actor = actorOfFigure(scene, figure, sentence, line, actors);
    if (actor) actors.push(actor);
  }
  actors.push(...findShortNames(scene, sentence, line, taken));
  actors.push(...findGroups(line, taken));
  actors.push(...findDescriptions(scene, sentence, line, taken));
  actors.sort((a, b) => a.start - b.start);
  findPronouns(scene, sentence, line, taken, actors);
  settleSides(scene, sentence, actors);
  const subject = actors.find((actor) => isSubject(actor, scene.document.text, sentence));
  if (subject) scene.lastSubject = subject.persons[0]!;
  for (const actor of actors) for (const person of actor.persons) seePerson(person, sentence.story, sentence.index);
  return actors.sort((a, b) => a.start - b.start);
}

function actorOfFigure(
  scene: Scene,
  figure: Figure,
  sentence: Sentence,
  line: TokenLine,
  before: readonly Actor[],
): Actor | null {
  const base = { start: figure.start, end: figure.end, inferredSide: false };
  const title = figure.titles[0];
  if (figure.name !== null) {
    if (/^(?:the )?late /i.test(scene.document.text.slice(figure.start, figure.end))) return null;
    const person = scene.people.get(figure) ?? null;
    if (!person) return null;
    if (person.side === null && title?.counterpart) person.side = counterpartSide(scene, before);
    if (title?.counterpart && (person.role === null || person.role === 'counterpart')) {
      const other = before.findLast((actor) => actor.persons.length === 1)?.persons[0] ?? scene.lastSubject;
      if (other?.role && person.role === null) [person.role, person.level] = [other.role, other.level];
    }
    return {
      ...base,
      form: 'person',
      persons: [person],
      sides: person.side ? [person.side] : [],
      role: person.role,
      level: person.level,
      explicit: true,
    };
  }
  if (!title || title.role === '') return null;
  if (title.plural && !title.side) return null;
  const known = title.plural ? null : personByTitle(scene, title, sentence);
  if (known)
    return {
      ...base,
      form: 'person',
      persons: [known],
      sides: known.side ? [known.side] : [],
      role: known.role,
      level: known.level ?? title.level,
      explicit: true,
    };
  let side = title.side;
  if (side === null && title.counterpart) side = counterpartSide(scene, before);
  if (side === null && title.level === 'ambassador' && title.postedTo && title.postedTo !== 'VNM') side = 'VNM';
  if (
    side === null &&
    /^(pm|deputy pm|party chief|state president|na chairman|na chairwoman|national assembly chairman|top legislator|party leader|government leader)$/.test(
      title.role,
    )
  )
    side = 'VNM';
  return {
    ...base,
    form: title.plural ? 'group' : 'person',
    persons: [],
    sides: side ? [side] : [],
    role: roleText(title, line),
    level: title.level,
    explicit: side !== null,
  };
}

/** 'The PM', 'the Lao President': the person of this story, else of the article, with that role and side who was named last. */
function personByTitle(scene: Scene, title: TitlePhrase, sentence: Sentence): Person | null {
  const role = canonicalRole(title.role);
  const leader = /^(leader|top leader|diplomat|official)$/.test(title.role);
  let best: Person | null = null;
  let bestScore = 0;
  for (const person of scene.registry.people) {
    if (title.side && person.side !== title.side) continue;
    if (title.counterpart) continue;
    const fits =
      person.roles.has(role) ||
      (leader && title.side !== null && person.level !== null && !/^(ambassador|people)$/.test(person.level));
    if (!fits) continue;
    const here = nearness(person, sentence.story, sentence.index);
    if (here === null && !title.definite && title.next - title.from > 2) continue;
    let score = here !== null ? 100000 + here : 1;
    if (here === null && title.side === null && person.side !== 'VNM') continue;
    if (
      here === null &&
      scene.registry.people.filter((other) => other.side === person.side && other.roles.has(role)).length > 1
    )
      continue;
    // In this genre 'the PM' without a country is Vietnam's; a foreign one is 'the Lao PM'.
    if (
      title.side === null &&
      person.side === 'VNM' &&
      /^(pm|deputy pm|party chief|party leader|na chairman|na chairwoman|state president)$/.test(title.role)
    )
      score += 100000;
    else if (title.side === null && person.side === 'VNM') score += 2;
    // 'the minister' is seldom the deputy minister.
    if (person.roles.size > 0 && [...person.roles][0] === role) score += 0.5;
    if (score > bestScore) [best, bestScore] = [person, score];
  }
  return best;
}

function counterpartSide(scene: Scene, before: readonly Actor[]): string | null {
  const other = before.findLast((actor) => actor.sides.length === 1);
  const side = other?.sides[0] ?? scene.lastSubject?.side ?? null;
  if (side === null) return null;
  return side === 'VNM' ? null : 'VNM';
}

function findShortNames(scene: Scene, sentence: Sentence, line: TokenLine, taken: boolean[]): Actor[] {
  const found: Actor[] = [];
  for (let at = 0; at < line.tokens.length; at++) {
    if (taken[at] || !isCapital(line, at)) continue;
    const token = line.folded[at]!;
    if (token === 'ho' && line.folded[at + 1] === 'chi' && line.folded[at + 2] === 'minh') {
      at += 2;
      continue;
    }
    if (!scene.registry.knows(token) || token.length < 2) continue;
    const thing = line.names[at];
    if (
      line.inside[at] &&
      !(
        thing &&
        thing.next === at + 1 &&
        scene.registry.find(token, { story: sentence.story })?.seenIn.has(sentence.story)
      )
    )
      continue;
    if (
      line.inside[at] &&
      thing?.mention.kind === 'place' &&
      /^(country|adjective|people|capital)$/.test(thing.mention.form)
    )
      continue;
    let next = at + 1;
    while (
      next < line.tokens.length &&
      isCapital(line, next) &&
      scene.registry.knows(line.folded[next]!) &&
      !taken[next]
    )
      next++;
    if (
      isCapital(line, next) &&
      !taken[next] &&
      !line.inside[next] &&
      next === at + 1 &&
      line.tokens[at]!.start !== sentence.start
    )
      continue;
    const tokens = line.folded.slice(at, next);
    const person = lookUp(scene, tokens, sentence);
    if (!person) continue;
    for (let token = at; token < next; token++) taken[token] = true;
    found.push({
      start: line.tokens[at]!.start,
      end: line.tokens[next - 1]!.end,
      form: 'person',
      persons: [person],
      sides: person.side ? [person.side] : [],
      role: person.role,
      level: person.level,
      inferredSide: false,
      explicit: true,
    });
    at = next - 1;
  }
  return found;
}

function lookUp(scene: Scene, tokens: readonly string[], sentence: Sentence): Person | null {
  if (tokens.length === 1) return scene.registry.find(tokens[0]!, { story: sentence.story });
  return scene.registry.people.find((person) => tokens.every((token) => person.tokens.includes(token))) ?? null;
}

/** 'the guest', 'the host', 'the visiting leader': the last foreigner or Vietnamese of the story, by who is at home. */
function findDescriptions(scene: Scene, sentence: Sentence, line: TokenLine, taken: boolean[]): Actor[] {
  const found: Actor[] = [];
  for (let at = 0; at + 1 < line.tokens.length; at++) {
    if (line.folded[at] !== 'the' || taken[at] || taken[at + 1]) continue;
    const word = line.folded[at + 1]!;
    if (!/^(guest|host|visitor|diplomat|official|ambassador|minister|leader|delegation)$/.test(word)) continue;
    if (
      /^(of|country|nation|city|government|side|visit|trip|welcome|ceremony|talks|delegation|opening|residence|result|results|announcement|statement|website|figures|data|launch|name|language|level|-)$/.test(
        line.folded[at + 2] ?? '',
      ) ||
      line.folded[at + 2] === "'s"
    )
      continue;
    const abroad = isAbroad(scene, sentence);
    const wantsVietnam = word === 'host' ? !abroad : word === 'guest' || word === 'visitor' ? abroad : null;
    const person = word === 'delegation' ? scene.lastSubject : lastPerson(scene, sentence, wantsVietnam);
    if (!person) continue;
    taken[at] = taken[at + 1] = true;
    found.push({
      start: line.tokens[at]!.start,
      end: line.tokens[at + 1]!.end,
      form: 'pronoun',
      persons: [person],
      sides: person.side ? [person.side] : [],
      role: person.role,
      level: person.level,
      inferredSide: false,
      explicit: false,
    });
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

function lastPersonLike(scene: Scene, sentence: Sentence, fits: (person: Person) => boolean): Person | null {
  let best: Person | null = null;
  let at = Number.NEGATIVE_INFINITY;
  for (const person of scene.registry.people) {
    const last = nearness(person, sentence.story, sentence.index);
    if (last !== null && last < 0 && last > -1000 && fits(person) && last > at) [best, at] = [person, last];
  }
  return best;
}

function findPronouns(scene: Scene, sentence: Sentence, line: TokenLine, taken: boolean[], actors: Actor[]): void {
  for (let at = 0; at < line.tokens.length; at++) {
    if (taken[at]) continue;
    const word = line.folded[at]!;
    if (
      /^(he|she|him)$/.test(word) ||
      (word === 'her' && /^[,.;]$|^(with|and|in|on|at|to|by|for|from|that)$/.test(line.folded[at + 1] ?? '.'))
    ) {
      const start = line.tokens[at]!.start;
      const woman = word === 'she' || word === 'her';
      const near = actors
        .filter(
          (actor) =>
            actor.end <= start &&
            actor.persons.length === 1 &&
            (isWoman(actor.persons[0]) === woman || (woman && !actor.persons[0]!.vietnameseName)),
        )
        .at(-1)?.persons[0];
      const lastWoman =
        scene.lastSubject && (isWoman(scene.lastSubject) || !scene.lastSubject.vietnameseName)
          ? scene.lastSubject
          : lastPersonLike(scene, sentence, (person) => isWoman(person) || !person.vietnameseName);
      const subject = woman
        ? (near ?? lastWoman)
        : (actors.find(
            (actor) =>
              actor.end <= start &&
              (!isWoman(actor.persons[0]) || woman) &&
              isSubject(actor, scene.document.text, sentence),
          )?.persons[0] ?? scene.lastSubject);
      const person = word === 'he' || woman ? subject : objectPerson(scene, subject, start, actors);
      if (!person) continue;
      taken[at] = true;
      actors.push({
        start,
        end: line.tokens[at]!.end,
        form: 'pronoun',
        persons: [person],
        sides: person.side ? [person.side] : [],
        role: person.role,
        level: person.level,
        inferredSide: false,
        explicit: false,
      });
    } else if (/^(they|both)$/.test(word) || (word === 'two' && TWO_PEOPLE.test(line.folded[at + 1] ?? ''))) {
      const verb = /^(sat|met|held|spoke|talked|shook|had|agreed|co|first|last)$/.test(line.folded[at + 1] ?? '');
      actors.push({
        start: line.tokens[at]!.start,
        end: line.tokens[word === 'two' && !verb ? at + 1 : at]!.end,
        form: 'pair',
        persons: [],
        sides: [],
        role: null,
        level: null,
        inferredSide: false,
        explicit: false,
      });
    }
  }
}

/** 'Him' is not the one who acts: with a Vietnamese subject before it, the last foreigner, and the other way round. */
function objectPerson(scene: Scene, subject: Person | null, start: number, actors: readonly Actor[]): Person | null {
  const acting = actors.filter((actor) => actor.end <= start && actor.persons.length === 1).at(-1)?.persons[0];
  if (!acting || !subject || acting.side === null || acting.side !== subject.side) return subject;
  const other = actors.find(
    (actor) => actor.end <= start && actor.persons.length === 1 && actor.persons[0]!.side !== acting.side,
  )?.persons[0];
  if (other) return other;
  return scene.lastSubject && scene.lastSubject.side !== acting.side ? scene.lastSubject : subject;
}

/** A foreign name without a side belongs to the country that the sentence, the story, or its headline is about. */
function settleSides(scene: Scene, sentence: Sentence, actors: Actor[]): void {
  for (const actor of actors) {
    if (actor.sides.length > 0 || actor.form === 'pair' || actor.form === 'group') continue;
    const person = actor.persons[0];
    if (person?.side) {
      actor.sides = [person.side];
      continue;
    }
    if (!person && actor.role === null) continue;
    const side = foreignSideNear(scene, sentence, actor);
    if (side === null) continue;
    if (person && person.side === null) person.side = side;
    if (!person && !mayBeForeign(scene, actor)) continue;
    actor.sides = [side];
    actor.inferredSide = true;
  }
}

function mayBeForeign(scene: Scene, actor: Actor): boolean {
  return (
    actor.level === 'head-of-state' ||
    actor.level === 'head-of-government' ||
    actor.level === 'parliament' ||
    actor.level === 'minister' ||
    actor.level === 'ambassador'
  );
}

function foreignSideNear(scene: Scene, sentence: Sentence, actor: Actor): string | null {
  const foreign = (mentions: Sentence['mentions']) =>
    mentions.filter((mention): mention is PlaceMention => mention.kind === 'place' && mention.country !== 'VNM');
  const led = /(?:led|headed) by (?:the )?$/.test(scene.document.text.slice(sentence.start, actor.start));
  const bodies = sentence.mentions.filter(
    (mention): mention is OrganisationMention =>
      mention.kind === 'organisation' &&
      mention.code !== null &&
      mention.country === null &&
      mention.end <= actor.start,
  );
  const body = bodies.at(-1);
  const organic = actor.role === null || ORGAN_ROLE.test(actor.role);
  if (
    body &&
    (led ||
      /^its\b/i.test(scene.document.text.slice(actor.start, actor.end)) ||
      (organic && actor.start - body.end < 25))
  )
    return body.code;
  // 'Klaus Schwab, who founded the World Economic Forum': the relative clause says for whom.
  const behind = sentence.mentions.find(
    (mention): mention is OrganisationMention =>
      mention.kind === 'organisation' &&
      mention.code !== null &&
      mention.country === null &&
      mention.start >= actor.end &&
      mention.start - actor.end < 70,
  );
  if (
    behind &&
    organic &&
    /^,? (?:who|the|its|whose|of|from|founder|head|chief)\b[^,;]*$/.test(
      scene.document.text.slice(actor.end, behind.start),
    )
  )
    return behind.code;
  const here = foreign(sentence.mentions);
  const nearest = here.filter((mention) => mention.end <= actor.start).at(-1) ?? here[0];
  const story = scene.document.stories.find((candidate) => candidate.index === sentence.story);
  const counts = new Map<string, number>();
  for (const other of story?.sentences ?? []) {
    for (const mention of foreign(other.mentions))
      counts.set(mention.country, (counts.get(mention.country) ?? 0) + (other.index <= sentence.index ? 2 : 1));
  }
  const organs = new Map<string, number>();
  for (const other of story?.sentences ?? []) {
    for (const mention of other.mentions)
      if (mention.kind === 'organisation' && mention.code && mention.country === null)
        organs.set(mention.code, (organs.get(mention.code) ?? 0) + 2);
  }
  const [organ] = [...organs].sort((a, b) => b[1] - a[1]);
  if (organ && ORGAN_ROLE.test(actor.role ?? '') && organ[1] >= ([...counts.values()].sort((a, b) => b - a)[0] ?? 0))
    return organ[0];
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  if (ranked[0] && ranked[0][1] >= total * 0.6) return ranked[0][0];
  return nearest?.country ?? scene.home ?? ranked[0]?.[0] ?? null;
}

function homeOf(outlet: string | null): string | null {
  if (!outlet) return null;
  if (/white house|state department|u\.?s\.? embassy/i.test(outlet)) return 'USA';
  const place = findPlaces(outlet)[0];
  return place && place.country !== 'VNM' ? place.country : null;
}

/** As far as name and title show: 'Thi' in a Vietnamese name, 'Queen', 'Chairwoman'. */
function isWoman(person: Person | undefined): boolean {
  if (!person) return false;
  return (
    (person.vietnameseName && person.tokens[1] === 'thi') ||
    /\b(?:queen|princess|chairwoman|madam\w*|mrs|ms|empress|spokeswoman|lady)\b/i.test(person.role ?? '')
  );
}

/** Roles of organisations rather than of states. */
const ORGAN_ROLE =
  /director|secretary-general|chairperson|executive board|general conference|coordinator|representative|commissioner/i;
const TWO_PEOPLE =
  /^(sides|leaders|ministers|officials|countries|pms|presidents|men|diplomats|chairmen|speakers|sat|met|held|spoke|talked|shook|had|agreed|heads)$/;
const NO_SUBJECT_AFTER =
  /(?:\b(?:with|for|of|by|to|from|at|in|between|on|against|than|as|and|including|whom|like)|ing|,)\s+(?:the\s+)?$/;

/** A person who is the grammatical subject, as far as the word before shows: not after a preposition, a participle or 'and'. */
function isSubject(actor: Actor, text: string, sentence: Sentence): boolean {
  if (actor.persons.length !== 1 || (actor.form !== 'person' && actor.form !== 'pronoun')) return false;
  const before = text.slice(sentence.start, actor.start).toLowerCase();
  if (/,\s+$/.test(before)) return !/\b(?:and|or)\b[^,]*,\s+$/.test(before) || before.length < 80;
  return !NO_SUBJECT_AFTER.test(before);
}
