import type { MeetingLevel } from '../../../dataset/meeting.ts';
import type { Figure } from '../../find/people/figure.ts';
import { nameTokens, nearlySameName, sameName } from '../../find/people/same-name.ts';
import { vocabulary } from '../../find/people/vocabulary.ts';

/** Somebody of the article under the fullest name that it gives, with what its titles say. */
export type Person = {
  /** As the text spells it, the fullest form. */
  name: string;
  tokens: string[];
  /** `VNM`, a partner's code, or null when no title says it. */
  side: string | null;
  role: string | null;
  /** Role words of all titles seen, folded. */
  roles: Set<string>;
  /** Roles of those whose counterpart the person was told to be. */
  counterpartRoles: Set<string>;
  level: MeetingLevel | null;
  vietnameseName: boolean;
  /** For each side, how much speaks for it: titles count more than the shape of the name. */
  votes: Map<string, number>;
  /** Sentences that name the person, by story, in order. */
  seenIn: Map<number, number[]>;
};

/** The people of one article. Names that are forms of one another are one person; short names find the nearest fitting one. */
export class PersonRegistry {
  readonly people: Person[] = [];
  private readonly byToken = new Map<string, Person[]>();

  /** Adds a named figure or joins it to the person it names. Single names are only looked up, never added, unless titled. */
  add(
    figure: Figure,
    details: { side: string | null; weight: number; role: string | null; level: MeetingLevel | null; roles: string[] },
    story: number,
    sentence: number,
  ): Person {
    const tokens = nameTokens(figure.name!);
    const known =
      tokens.length > 1
        ? (this.people.find((person) => sameName(person.tokens, tokens)) ??
          (figure.vietnameseName
            ? undefined
            : this.people.find((person) => this.isMisspelt(person, tokens, details.side))))
        : (this.find(tokens[0]!, { story, ...details }) ??
          this.bySurname(tokens[0]!, { story, sentence, ...details }) ??
          (details.weight < 2 ? this.find(tokens[0]!, { story, level: details.level }) : null));
    const apart = known ? tokens.length === 1 && isOfOtherRank(known, details.roles) : false;
    const person = apart ? this.create(figure, tokens) : (known ?? this.create(figure, tokens));
    if (known && !apart && tokens.length > known.tokens.length) {
      known.name = figure.name!;
      for (const token of tokens) if (!known.tokens.includes(token)) this.index(token, known);
      known.tokens = tokens;
      known.vietnameseName ||= figure.vietnameseName;
    }
    // 'PM Wong' is the Lawrence Wong of the text, whatever other leader has that name.
    const guessed = details.weight < 2 && tokens.length === 1 && person.side !== null;
    if (details.side !== null && !guessed) {
      person.votes.set(details.side, (person.votes.get(details.side) ?? 0) + details.weight);
      person.side = [...person.votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
    }
    if (details.role && (person.role === null || details.role.length > person.role.length) && details.level !== null)
      person.role = details.role;
    if (details.level !== null && (person.level === null || person.level === 'people' || person.level === 'military'))
      person.level = details.level;
    for (const role of details.roles) person.roles.add(role);
    if (figure.nickname !== null && !person.tokens.includes(figure.nickname)) this.index(figure.nickname, person);
    seePerson(person, story, sentence);
    return person;
  }

  /** Vietnamese names differ by a letter; of others one that does is a slip of the pen. */
  private isMisspelt(person: Person, tokens: readonly string[], side: string | null): boolean {
    return (
      !person.vietnameseName &&
      (side === null || person.side === null || side === person.side) &&
      nearlySameName(person.tokens, tokens)
    );
  }

  private create(figure: Figure, tokens: string[]): Person {
    const person: Person = {
      name: figure.name!,
      tokens,
      side: null,
      role: null,
      roles: new Set(),
      counterpartRoles: new Set(),
      level: null,
      vietnameseName: figure.vietnameseName,
      votes: new Map(),
      seenIn: new Map(),
    };
    this.people.push(person);
    for (const token of tokens) this.index(token, person);
    return person;
  }

  private index(token: string, person: Person): void {
    const list = this.byToken.get(token);
    if (list) list.push(person);
    else this.byToken.set(token, [person]);
  }

  /** The person a single name means: of this story before others, the right side and level, the family or given name before middle ones. */
  find(token: string, wanted: { story: number; side?: string | null; level?: MeetingLevel | null }): Person | null {
    let best: Person | null = null;
    let bestScore = 0;
    for (const person of this.byToken.get(token) ?? []) {
      if (wanted.side && person.side && wanted.side !== person.side) continue;
      const place = person.tokens.indexOf(token);
      const last = place === person.tokens.length - 1;
      if (person.vietnameseName && !last && person.tokens.length > 1) continue;
      if (token.length < 3 && !last && place !== 0) continue;
      let score = last ? 3 : place === 0 ? 2 : 1;
      if (person.seenIn.has(wanted.story)) score += 4;
      if (wanted.level && person.level === wanted.level) score += 2;
      if (score > bestScore) [best, bestScore] = [person, score];
    }
    return best;
  }

  /**
   * 'President Luong', 'Mr Pham': the foreign press calls people of Vietnam by the family name, which in Vietnam nobody does. Of several who
   * share it, the one of the level that the title has, else whom the story has named last.
   */
  bySurname(
    token: string,
    wanted: { story: number; sentence: number; side?: string | null; level?: MeetingLevel | null },
  ): Person | null {
    if (!vocabulary.surname.has(token) || (wanted.side && wanted.side !== 'VNM')) return null;
    const named = (this.byToken.get(token) ?? []).filter(
      (person) =>
        person.vietnameseName && person.tokens.length > 1 && person.tokens[0] === token && isOfVietnam(person),
    );
    const ofLevel = named.filter(({ level }) => level !== null && level === wanted.level);
    const fitting = ofLevel.length > 0 ? ofLevel : named;
    const near = (person: Person) => nearness(person, wanted.story, wanted.sentence) ?? Number.NEGATIVE_INFINITY;
    return fitting.reduce<Person | null>((best, person) => (best && near(best) >= near(person) ? best : person), null);
  }

  knows(token: string): boolean {
    return this.byToken.has(token);
  }
}

/** 'King Ibrahim' is not Prime Minister Anwar Ibrahim. */
function isOfOtherRank({ roles }: Person, told: readonly string[]): boolean {
  return (
    told.some((role) => /^(?:king|queen|sultan|emperor|emir)$/.test(role)) &&
    roles.has('prime minister') &&
    ![...roles].some((role) => /^(?:king|sultan|crown prince|prince)$/.test(role))
  );
}

function isOfVietnam({ side }: Person): boolean {
  return side === null || side === 'VNM';
}

export function seePerson(person: Person, story: number, sentence: number): void {
  const seen = person.seenIn.get(story);
  if (!seen) person.seenIn.set(story, [sentence]);
  else if (!seen.includes(sentence)) {
    seen.push(sentence);
    seen.sort((a, b) => a - b);
  }
}

/** How close a person is to a sentence: the last time named up to it, else (in headlines) the next time after it; null when not in the story. */
export function nearness(person: Person, story: number, sentence: number): number | null {
  const seen = person.seenIn.get(story);
  if (!seen) return null;
  const before = seen.findLast((index) => index <= sentence);
  return before !== undefined ? before - sentence : -1000 - (seen[0]! - sentence);
}

/** Told of beside a husband or a wife, and for no office of their own. */
export function isSpouse({ roles }: Person): boolean {
  return [...roles].some((role) => /^(?:spouse|queen|empress|first lady)$/.test(role));
}
