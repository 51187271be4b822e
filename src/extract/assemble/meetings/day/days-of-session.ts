import type { Document } from '../../../document.ts';
import { addDays } from '../../../find/dates/calendar.ts';
import type { Encounter } from '../../../rules/meetings/clause/encounter.ts';
import type { When } from '../../../rules/meetings/when/when.ts';
import type { Frame } from '../../frame.ts';
import { monthOf } from '../../story/month-of.ts';
import { isCurrent, type StoryContext } from '../../story/story-context.ts';

/** 'Spoke at the fourth session of the committee, which was held on April 23-24': the days of what the next sentences tell of the session. */
export function contextOfSession({ text, dates }: Frame, document: Document): StoryContext | null {
  const ran = RAN.exec(text);
  const { value: from, until, inferredYear } = (ran ? dates[Number(ran[1])] : undefined) ?? {};
  if (from?.length !== 10 || until?.length !== 10 || until > addDays(from, 4)!) return null;
  if (!isCurrent({ date: until }, document)) return null;
  return {
    date: monthOf(from, until),
    until: null,
    inferredYear: inferredYear ?? false,
    place: null,
    partners: [],
    sidelines: false,
    trip: false,
    span: { from, until },
    ahead: false,
  };
}

/** 'X co-chaired the session with Y': on all the days that were told of it. */
export function daysOfSession(known: StoryContext | null, { frame: { text }, kind }: Encounter): When | null {
  const span = known?.trip === false ? known.span : null;
  if (!span || span.from === span.until || kind === 'visit' || !CHAIRED.test(text)) return null;
  return { date: span.from, until: span.until, inferredYear: known!.inferredYear };
}

const GATHERING = '(?:session|meeting|conference|dialogue|forum|consultations?|workshop|talks|negotiations)';

const RAN = new RegExp(
  String.raw`\b${GATHERING}\b[^;]{0,90}?\b(?:held|hosted|took place|takes place|convened|organi[sz]ed)(?: in (?:the )?‹L\d+›)? (?:on |from )?‹D(\d+)›`,
);
const CHAIRED = new RegExp(
  String.raw`\b(?:co-?chair(?:ed|s)?|presided over|headed|led|attended) (?:the|this) (?:[\w-]+ )?(?:event|${GATHERING})\b|\bthe (?:[\w-]+ )?(?:event|${GATHERING}) (?:was|were) (?:co-?chaired|chaired|headed|led|presided over)\b`,
);
