import type { Agreement } from '../../../dataset/agreement.ts';
import type { Meeting } from '../../../dataset/meeting.ts';
import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Document, Sentence } from '../../document.ts';
import type { DateMention, Span } from '../../find/mention.ts';
import { datedEncounters, encounterDay, isRecent } from '../encounter-day.ts';
import type { Draft } from '../rule.ts';
import { sentenceAt } from '../sentence-at.ts';
import { signedThen } from './signed-then.ts';

/** An agreement that may be news of its story, so that the day of the story's encounter is its own. */
export type AgreementDraft = Draft<Agreement> & { news?: boolean };

type Resolved = DateMention & { value: PartialDate };
/** How many sentences back a day still dates what was signed. */
const BACK = 8;

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
  const dated = datedEncounters(document, meetings);
  const held = dated.filter(({ meeting }) => meeting.status === 'held');
  return drafts.map(({ news, ...draft }) => {
    if (draft.date !== null) return draft;
    const sentence = sentenceAt(document, draft.evidence[0]!.start)!;
    if (draft.status === 'planned') {
      if (!ON_THE_OCCASION.test(document.text.slice(sentence.start, sentence.end))) return draft;
      const date = encounterDay(document, sentence, draft.partners, dated);
      return isPast(date, document.reference) ? draft : { ...draft, date };
    }
    if (!news) return draft;
    return {
      ...draft,
      date:
        signedThen(document, sentence) ??
        notHistory(encounterDay(document, sentence, draft.partners, held), document, sentence) ??
        lastDayTold(document, sentence),
    };
  });
}

/** 'The academies have concluded an MoU', told beside a journey of years ago: not of that day. */
function notHistory(date: PartialDate | null, document: Document, sentence: Sentence): PartialDate | null {
  if (date === null || isRecent(date, document.reference)) return date;
  return HAVE_SIGNED.test(document.text.slice(sentence.start, sentence.end)) ? null : date;
}

const HAVE_SIGNED = /\b(?:have|has) (?:\w+ )?(?:been )?(?:signed|inked|concluded|exchanged|adopted|issued)\b/;

/** 'At the meeting on Monday X proposed signing it': what is to come is not of a day that has been. */
const isPast = (date: PartialDate | null, reference: PartialDate | null): boolean =>
  date !== null && reference !== null && date < reference.slice(0, date.length);

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
  /\b[Oo]n (?:\w+day,? )?$/.test(text.slice(Math.max(0, mention.start - 14), mention.start)) &&
  !TOLD_ON.test(text.slice(Math.max(0, mention.start - 60), mention.start));

/** 'the minister told the press on| Tuesday': the day of telling. */
const TOLD_ON = /\b(?:told|briefed|informed|said|speaking to|reported to) [^,;.]{0,40}$/;
