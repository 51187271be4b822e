import type { Document, Sentence } from '../../../document.ts';
import type { DateMention } from '../../../find/mention.ts';
import { sought } from '../../../triggers/triggers.ts';
import type { Telling, ToldMeeting } from '../../story/telling.ts';

/**
 * Gives a story's visit the days that a later sentence tells of 'the trip' without its visitor: 'Ruto will soon visit Vietnam. The
 * ambassador spoke ahead of the trip, which runs from December 2 to 4.'
 */
export function fillDaysOfTrip(document: Document, meetings: readonly ToldMeeting[]): void {
  for (const sentence of document.sentences) {
    if (sentence.block.kind === 'foreign') continue;
    const days = daysOfTrip(document.text, sentence);
    const visit = days ? visitBefore(meetings, sentence) : null;
    if (!days?.value || !visit || !days.value.startsWith(visit.date ?? '')) continue;
    Object.assign(visit, { date: days.value, until: days.until, dated: true, inferredYear: days.inferredYear });
  }
}

/** The days right behind words on when a trip is, to the day. */
function daysOfTrip(text: string, sentence: Sentence): DateMention | null {
  for (const match of sentence.signs.matches(text.slice(sentence.start, sentence.end), RUNS)) {
    const end = sentence.start + match.index + match[0].length;
    const near = sentence.mentions.filter(
      (mention): mention is DateMention => mention.kind === 'date' && mention.end > end && mention.start <= end + 40,
    );
    const [first] = near;
    if (!first || first.start > end + 5) continue;
    // 'From Tuesday to Wednesday (January 23-24)': the exact words of the two.
    const days = near.find(({ form, until }) => form === 'absolute' && until !== null) ?? first;
    if (days.value?.length === 10) return days;
  }
  return null;
}

const RUNS = sought(
  /\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Tt]his) (?:[\w-]+ ){0,3}(?:visit|trip|tour|stay)(?:,? (?:which|that))?,? (?:(?:is|are|was) )?(?:from|between|runs?|running|ran|lasts?|lasting|lasted|takes place|took place|scheduled|planned|slated|due|set|expected|(?:will|is to) (?:run|last|take place|be (?:held|made|paid)))(?: to (?:run|last|take place|be (?:held|made|paid)))?(?: (?:for|on|from|between|during|over))?(?= )/g,
);

const BACK = 4;

/** The one visit that the story is about, told shortly before and not to the day; none where another has its days. */
function visitBefore(meetings: readonly ToldMeeting[], sentence: Sentence): Telling | null {
  const visits = meetings.flatMap(({ tellings }) =>
    tellings.filter(({ kind, story, recalled, sentence: told }) => {
      return kind === 'visit' && story === sentence.story && !recalled && told <= sentence.index;
    }),
  );
  const days = new Set(visits.flatMap(({ date }) => (date?.length === 10 ? [date] : [])));
  const near = visits.findLast((visit) => visit.sentence >= sentence.index - BACK);
  const others = meetings.filter(({ tellings }) => tellings.some((told) => visits.includes(told)));
  return days.size === 0 && others.length === 1 ? (near ?? null) : null;
}
