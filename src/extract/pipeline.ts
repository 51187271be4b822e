import type { Agreement } from '../dataset/agreement.ts';
import type { ArticleLine } from '../dataset/article-line.ts';
import type { Relationship } from '../dataset/relationship.ts';
import type { Statistic } from '../dataset/statistic.ts';
import { type Cast, castOf } from './assemble/cast/cast-of.ts';
import { finish } from './assemble/finish-line.ts';
import { readMeetings } from './assemble/meetings/read-meetings.ts';
import type { Document } from './document.ts';
import type { Mention } from './find/mention.ts';
import { readDocument } from './read-document.ts';
import { agreementRules } from './rules/agreements/agreement-rules.ts';
import { dateOfStory } from './rules/agreements/date-of-story.ts';
import { mergeAgreements } from './rules/agreements/merge-agreements.ts';
import type { EncounterRule } from './rules/meetings/clause/encounter.ts';
import { atEvent } from './rules/meetings/events/at-event.ts';
import { award } from './rules/meetings/events/award.ts';
import { commemoration } from './rules/meetings/events/commemoration.ts';
import { conference } from './rules/meetings/events/conference.ts';
import { eventClause } from './rules/meetings/events/event-clause.ts';
import { honours } from './rules/meetings/events/honours.ts';
import { hostedEvent } from './rules/meetings/events/hosted-event.ts';
import { jointDrill } from './rules/meetings/events/joint-drill.ts';
import { mechanism } from './rules/meetings/events/mechanism.ts';
import { session } from './rules/meetings/events/session.ts';
import { active } from './rules/meetings/talks/active.ts';
import { coPresence } from './rules/meetings/talks/co-presence.ts';
import { joint } from './rules/meetings/talks/joint.ts';
import { nominal } from './rules/meetings/talks/nominal.ts';
import { openingWith } from './rules/meetings/talks/opening-with.ts';
import { passive } from './rules/meetings/talks/passive.ts';
import { relative } from './rules/meetings/talks/relative.ts';
import { sideBySide } from './rules/meetings/talks/side-by-side.ts';
import { twoLeaders } from './rules/meetings/talks/two-leaders.ts';
import { invitedVisit } from './rules/meetings/visits/invited-visit.ts';
import { portCall } from './rules/meetings/visits/port-call.ts';
import { visit } from './rules/meetings/visits/visit.ts';
import { mergeRelationships } from './rules/relationships/merge-relationships.ts';
import { relationshipRules } from './rules/relationships/relationship-rules.ts';
import { sinceOfPartnership } from './rules/relationships/since-of-partnership.ts';
import { sinceOfStory } from './rules/relationships/since-of-story.ts';
import type { Draft, Rejection, Rule } from './rules/rule.ts';
import { impossibleFigures } from './rules/statistics/impossible-figures.ts';
import { STATISTIC_RULES } from './rules/statistics/statistic-rules.ts';
import { uniqueStatistics } from './rules/statistics/unique-statistics.ts';

/** What is known of an article before it is read. What `meta` says wins over the front matter, which wins over the text. */
export type ArticleInput = {
  id: string;
  /** File name as the user knows it, `name.txt`. */
  file: string;
  /** The raw text, front matter included; evidence offsets count in it. */
  text: string;
  meta?: { title?: string; outlet?: string; url?: string; published?: string; lang?: string };
};

export type Extraction = {
  line: ArticleLine;
  rejections: Rejection[];
};

/** Ways of telling an encounter, the most exact first: of two that read the same people in one clause the first wins. */
export const encounterRules: readonly EncounterRule[] = [
  // Both sides as one subject: before the rules that look for a subject and an object.
  joint,
  // 'Was received by' and 'whom X received' hold the active verb too, with the host on the other end.
  passive,
  relative,
  active,
  // 'Held talks with' holds the noun 'talks'; the verb's reading is the more exact.
  nominal,
  // The encounter and the pair anywhere in the sentence: after the rules that tie them by grammar.
  eventClause,
  openingWith,
  // What a ship's visit is told by is more exact than the words for people's visits.
  portCall,
  visit,
  // Behind the visits that name where they lead.
  invitedVisit,
  commemoration,
  // Counts only where no rule before it has named both sides.
  mechanism,
  session,
  award,
  hostedEvent,
  conference,
  jointDrill,
  honours,
  // One person of each side and a word of encounter: only where nothing above told how they met.
  coPresence,
  // What remains of people of whom nothing above has told an encounter.
  atEvent,
  twoLeaders,
  sideBySide,
];

/** The rules that read each kind of record. */
export type RuleSet = {
  meetings: readonly EncounterRule[];
  statistics: readonly Rule<Statistic>[];
  relationships: readonly Rule<Relationship>[];
  agreements: readonly Rule<Agreement>[];
};

export const RULES: RuleSet = {
  meetings: encounterRules,
  statistics: STATISTIC_RULES,
  relationships: relationshipRules,
  agreements: agreementRules,
};

/** An article before any rule has read it: its text and who is who in it. */
export type PreparedArticle = { document: Document; cast: Cast };

/**
 * Reads one article: text -> document (clean text, blocks, stories, sentences, mentions) -> cast (who is who, and for whom)
 * -> rules -> assembly -> records. Pure and deterministic: the same text gives the same line, in Node and in a browser's worker.
 */
export function extractArticle(input: ArticleInput): Extraction {
  return extractPrepared(prepareArticle(input));
}

export function prepareArticle(input: ArticleInput): PreparedArticle {
  const document = readDocument(input);
  return { document, cast: castOf(document) };
}

/** Leaves the article as it was: it can be read again with other rules. */
export function extractPrepared({ document, cast }: PreparedArticle, rules: RuleSet = RULES): Extraction {
  const rejections: Rejection[] = [];
  const reject = (rejection: Rejection) => rejections.push(rejection);
  const meetings = readMeetings(document, cast, rules.meetings, reject);
  const statistics = uniqueStatistics(document, applyRules<Statistic>(rules.statistics, document, reject));
  const facts = sinceOfStory(applyRules<Relationship>(rules.relationships, document, reject), meetings, document);
  const relationships = mergeRelationships(sinceOfPartnership(facts, document));
  const documents = dateOfStory(applyRules<Agreement>(rules.agreements, document, reject), meetings, document);
  const agreements = mergeAgreements(documents, document);
  return {
    line: {
      article: document.head,
      meetings: finish(document, 'meetings', meetings),
      statistics: finish(document, 'statistics', statistics),
      relationships: finish(document, 'relationships', relationships),
      agreements: finish(document, 'agreements', agreements),
      notes: [...document.notes, ...impossibleFigures(document, statistics)].map((note) => ({
        ...note,
        ...document.toRaw(note),
      })),
    },
    rejections,
  };
}

function applyRules<R>(
  rules: readonly Rule<R>[],
  document: Document,
  reject: (rejection: Rejection) => void,
): Draft<R>[] {
  return document.stories.flatMap((story) => rules.flatMap((rule) => rule.apply({ document, story, reject })));
}

/** What the finders found before any rule judged it, offsets in the raw text. */
export function mentionsOf({ document, cast }: PreparedArticle): Mention[] {
  const mentions: Mention[] = [];
  for (const sentence of document.sentences) {
    for (const mention of sentence.mentions) mentions.push({ ...mention, ...document.toRaw(mention) });
    for (const actor of cast.actors[sentence.index]!) {
      if (actor.form !== 'person' || actor.persons.length !== 1) continue;
      mentions.push({ kind: 'person', ...document.toRaw(actor), name: actor.persons[0]!.name });
    }
  }
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}
