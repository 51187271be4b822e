import type { Agreement } from '../../../dataset/agreement.ts';
import type { Meeting } from '../../../dataset/meeting.ts';
import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Document, Sentence } from '../../document.ts';
import type { DateMention, Span } from '../../find/mention.ts';
import type { Draft } from '../rule.ts';
import { commonPart } from './planned-date.ts';
import { sentenceAt } from './sentence-at.ts';

/** An agreement that may be news of its story, so that the day of the story's encounter is its own. */
export type AgreementDraft = Draft<Agreement> & { news?: boolean };

type Resolved = DateMention & { value: PartialDate };
type Dated = { meeting: Draft<Meeting>; sentences: readonly Sentence[] };

/** How many sentences back, and ahead, an encounter still dates what was signed. */
const BACK = 8;
const AHEAD = 2;
/** A signing is told within weeks; an older day in a story is history. */
const RECENT_DAYS = 45;
/** How much further off than talks a visit counts. */
const AS_VISIT = 3;
/** Beside the document the text may tell of any time. */
const BESIDE = 1;

/** 'signed during the visit': on one of its days. */
const DURING =
  /\b(?:during|in the course of|on|in) (?:the|this|that|his|her|their) (?:\w+ ){0,2}(?:visit|trip|stay|tour|journey)\b|\balong the way\b|\bin all\b/i;

/** 'Documents are to be signed on the occasion.' */
const ON_THE_OCCASION =
  /\b(?:during|in the course of|on|at|while) (?:the|this|that|his|her|their) (?:\w+ ){0,2}(?:occasion|visit|trip|stay|tour|meeting|talks|ceremony|session)\b|\bin (?:their|the) presence\b|\bwhile (?:he|she|they|the \w+) (?:is|are) (?:there|here|in)\b/i;

/**
 * Gives the documents that the story reports as news, and of whose own day it says nothing, the day of the encounter at which it
 * tells of them: a day for talks, a month for a visit of several days.
 */
export function dateOfStory(
  drafts: readonly AgreementDraft[],
  meetings: readonly Draft<Meeting>[],
  document: Document,
): Draft<Agreement>[] {
  const dated = meetings
    .filter(({ date }) => date !== null && date.length > 4)
    .map((meeting) => ({ meeting, sentences: meeting.evidence.map(({ start }) => sentenceAt(document, start)!) }));
  const held = dated.filter(({ meeting }) => meeting.status === 'held');
  return drafts.map(({ news, ...draft }) => {
    if (draft.date !== null) return draft;
    const sentence = sentenceAt(document, draft.evidence[0]!.start)!;
    if (draft.status === 'planned') {
      if (!ON_THE_OCCASION.test(document.text.slice(sentence.start, sentence.end))) return draft;
      return { ...draft, date: byEncounter(draft, sentence, dated, document) };
    }
    if (!news) return draft;
    return { ...draft, date: byEncounter(draft, sentence, held, document) ?? lastDayTold(document, sentence) };
  });
}

function byEncounter(
  { partners }: Draft<Agreement>,
  sentence: Sentence,
  dated: readonly Dated[],
  document: Document,
): PartialDate | null {
  let nearest: { meeting: Draft<Meeting>; cost: number } | null = null;
  for (const { meeting, sentences } of dated) {
    if (!meeting.partners.some((partner) => partners.includes(partner))) continue;
    for (const told of sentences) {
      if (told.story !== sentence.story) continue;
      const gap = sentence.index - told.index;
      if (gap > BACK || gap < -AHEAD) continue;
      const near = Math.abs(gap) <= BESIDE;
      if (!near && !isRecent(meeting.date!, document.reference)) continue;
      // The visit in whose sentence it stands is the occasion; further off, the talks are likelier.
      const cost = (gap < 0 ? 3 - gap : gap) + (meeting.kind !== 'visit' ? 0 : gap === 0 ? 0.5 : AS_VISIT);
      if (nearest === null || cost < nearest.cost) nearest = { meeting, cost };
    }
  }
  if (nearest === null) return null;
  const { date, dateEnd } = nearest.meeting;
  const words = document.text.slice(sentence.start, sentence.end);
  return dateEnd !== null || DURING.test(words) ? commonPart(date!, dateEnd ?? date!) : date;
}

/** The day on which something happened that the story told last. */
function lastDayTold(document: Document, sentence: Sentence): PartialDate | null {
  for (let i = sentence.index - 1; i >= 0 && i >= sentence.index - BACK; i--) {
    const earlier = document.sentences[i]!;
    if (earlier.story !== sentence.story) return null;
    const date = earlier.mentions.findLast((mention): mention is Resolved => isDay(document.text, mention));
    if (!date || !isRecent(date.value, document.reference)) continue;
    return date.until === null ? date.value : date.value.slice(0, 7);
  }
  return null;
}

const isDay = (text: string, mention: Span & { kind: string; value?: unknown }): boolean =>
  mention.kind === 'date' &&
  typeof mention.value === 'string' &&
  mention.value.length === 10 &&
  /\b[Oo]n (?:\w+day,? )?$/.test(text.slice(Math.max(0, mention.start - 14), mention.start));

function isRecent(date: PartialDate, reference: PartialDate | null): boolean {
  if (reference === null || reference.length < 10) return false;
  const day = date.length === 7 ? `${date}-28` : date;
  const days = (Date.parse(reference) - Date.parse(day)) / 86_400_000;
  return days >= -28 && days <= RECENT_DAYS;
}
