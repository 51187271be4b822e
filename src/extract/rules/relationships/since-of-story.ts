import type { Meeting } from '../../../dataset/meeting.ts';
import type { Relationship } from '../../../dataset/relationship.ts';
import type { Document, Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { datedEncounters, encounterDay } from '../encounter-day.ts';
import type { Draft } from '../rule.ts';
import { sentenceAt } from '../sentence-at.ts';
import { changeBefore, isWorkedOn } from './tense.ts';

/** A relationship that may be news of its story, so that the day of the story's encounter is its beginning. */
export type RelationshipDraft = Draft<Relationship> & { news?: boolean };

/** 'announced the elevation of ties to|', 'agreed to raise', 'the talks yielded'. */
const NEWS =
  /\b(?:announc\w+|agree(?:d|ing)|decid\w+|declar\w+|henceforth|from (?:now|then|today) on|joint (?:statement|declaration)|statement on|yield\w*|produc\w+|result\w* in|ha(?:ve|s) (?:now |just |thus |officially )*(?:become|been (?:raised|elevated|upgraded|lifted)))\b/i;
/** 'all became| partners during the tour': the visit is the story's own. */
const DURING =
  /\b(?:during|in the course of|on) (?:the|this|that|his|her|their) (?:\w+ )?(?:visit|trip|stay|tour|journey)\b/i;
const BECAME = /\bbec(?:ame|ome)(?: \w+)? $/i;
const YIELDED = /\b(?:yield\w*|produc\w+|result\w* in)\b[^;]{0,60}$/i;
/** What is recalled is no news. */
const RECALLED =
  /\b(?:since|before|last|previous\w*|once|when|after|ago|recall\w*|context that|anniversary|founded|basis of)\b[^;]{0,180}$/i;

/** True when a sentence tells a level as reached at the encounter that its story is about. */
export function isNewLevel(text: string, sentence: Sentence, level: Span): boolean {
  const before = text.slice(sentence.start, level.start);
  if (RECALLED.test(before) || isWorkedOn(text.slice(level.end, sentence.end))) return false;
  if (BECAME.test(before)) return NEWS.test(before) || DURING.test(text.slice(sentence.start, sentence.end));
  if (YIELDED.test(before)) return true;
  return NEWS.test(before) && changeBefore(before) !== null;
}

/** Gives the levels that a story reports as news, and of whose day it says nothing, the day of the encounter that brought them. */
export function sinceOfStory(
  drafts: readonly RelationshipDraft[],
  meetings: readonly Draft<Meeting>[],
  document: Document,
): Draft<Relationship>[] {
  const held = datedEncounters(document, meetings).filter(({ meeting }) => meeting.status === 'held');
  return drafts.map(({ news, ...draft }) => {
    if (!news || draft.since !== null) return draft;
    const sentence = sentenceAt(document, draft.evidence[0]!.start)!;
    return { ...draft, since: encounterDay(document, sentence, [draft.partner], held) };
  });
}
