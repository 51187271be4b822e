import type { MeetingLevel } from '../../../dataset/meeting.ts';
import type { Document, Sentence } from '../../document.ts';
import type { OrganisationMention, PlaceMention } from '../../find/mention.ts';
import type { Figure } from '../../find/people/figure.ts';
import { findPeople } from '../../find/people/find-people.ts';
import { knownLeader } from '../../find/people/known-leaders.ts';
import { nameTokens } from '../../find/people/same-name.ts';
import { speakersIn } from '../../find/people/speakers-in.ts';
import { type TokenLine, tokenLine } from '../../find/people/token-line.ts';
import { homeOf } from '../../find/places/home-of.ts';
import { isCountry } from '../../find/places/place-entries.ts';
import type { Actor } from '../actor.ts';
import { isOfTheDead } from './actor-of-figure.ts';
import { authorOf } from './author-of.ts';
import { canonicalRole } from './canonical-role.ts';
import { officeInClause } from './office-in-clause.ts';
import { type Person, PersonRegistry } from './person-registry.ts';
import { readSentence } from './read-sentence.ts';
import { roleOfOne } from './role-text.ts';
import type { Scene } from './scene.ts';
import { sideOfLeader } from './side-of-leader.ts';
import { officesTold } from './side-of-office.ts';

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
  const speakers = speakersIn(lines);
  const figures = lines.map((line) => findPeople(line, speakers));
  const registry = new PersonRegistry();
  const people = new Map<Figure, Person>();
  // Full names first, so that 'Chinh' in an early headline finds 'Pham Minh Chinh' in the body; and those of headlines, where a verb
  // has a capital as well ('Julius Bio Opens Talks'), behind those of the text.
  const order = document.sentences.map((_, index) => index);
  const inText = order.filter((index) => !isTitle(document.sentences[index]!));
  const inTitles = order.filter((index) => isTitle(document.sentences[index]!));
  for (const single of [false, true]) {
    for (const index of [...inText, ...inTitles]) {
      const sentence = document.sentences[index]!;
      for (const figure of figures[index]!) {
        if (figure.name === null || (nameTokens(figure.name).length === 1) !== single) continue;
        if (single && figure.titles.length === 0) continue;
        if (isOfTheDead(document.text, figure)) continue;
        const told = isTitle(sentence) ? untitled(registry, figure) : figure;
        people.set(figure, registry.add(told, detailsOf(told, lines[index]!), sentence.story, index));
      }
    }
  }
  const home = homeOf(document.head.outlet);
  const scene: Scene = {
    document,
    registry,
    people,
    home,
    offices: officesTold(figures, document.sentences),
    author: authorOf(document, figures, people, home),
    actorsBefore: [],
    story: -1,
    lastSubject: null,
    subjectBefore: null,
    lastOfVietnam: null,
  };
  const actors = document.sentences.map((sentence, index) =>
    readSentence(scene, sentence, lines[index]!, figures[index]!),
  );
  for (const [index, line] of lines.entries())
    for (const figure of figures[index]!) {
      const person = people.get(figure);
      if (person) person.role ??= officeInClause(line, figure.next);
    }
  return { actors, lines, registry };
}

function isTitle({ block: { kind } }: Sentence): boolean {
  return kind === 'title' || kind === 'story-head' || kind === 'headline-list';
}

/** The figure of a headline under the name that the text gives, where the headline's has only words more at its end. */
function untitled(registry: PersonRegistry, figure: Figure): Figure {
  const tokens = nameTokens(figure.name!);
  const known = registry.people.find(
    (person) =>
      person.tokens.length > 1 &&
      person.tokens.length < tokens.length &&
      person.tokens.every((token, at) => token === tokens[at]),
  );
  return known ? { ...figure, name: known.name } : figure;
}

/** 'Chairman of the provincial People's Committee': an office that without a country is Vietnam's, whatever the name. */
function isOfPeoplesCommittee({ titles }: Figure, line: TokenLine): boolean {
  return titles.some(({ from, next }) => PEOPLES_COMMITTEE.test(line.folded.slice(from, next).join(' ')));
}

const PEOPLES_COMMITTEE =
  /\b(?:peoples?|people ['’]s) (?:committee|council|procuracy)\b|\bprovincial party committee\b/;

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
  // Whoever is known all over the world acts for no other country, whatever list of titles stands beside the name; heads of
  // organisations were ministers at home before.
  const tokens = nameTokens(figure.name!);
  const leader = side !== null && tokens.length > 1 ? knownLeader(tokens) : null;
  if (leader && tokens.length <= leader.tokens.length && isCountry(side!) && isCountry(leader.side)) side = leader.side;
  const weight = side === null ? 1 : 2;
  if (side === null) side = sideOfLeader(figure.name!, own[0]?.level ?? null);
  if (side === null && isOfPeoplesCommittee(figure, line)) side = 'VNM';
  if (side === null && figure.vietnameseName && !figure.titles.some((title) => title.postedTo === 'VNM')) side = 'VNM';
  const main = own.find((title) => title.level !== 'military') ?? own[0];
  return {
    side,
    weight,
    role: own.length
      ? own
          .map((title) => roleOfOne(title, line))
          // Who leads a delegation is told by the office beside it.
          .filter((role, _, all) => role !== '' && (all.length === 1 || !/^(?:leader|head)$/.test(role)))
          .join(', ')
      : null,
    level: main?.level ?? null,
    roles: own.flatMap(({ role, others = [] }) => [role, ...others].map(canonicalRole)),
  };
}
