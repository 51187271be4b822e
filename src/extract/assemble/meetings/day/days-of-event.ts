import { addDays } from '../../../find/dates/calendar.ts';
import { readNumberWord } from '../../../find/quantities/number-word.ts';
import type { When } from '../../../rules/meetings/when/when.ts';

/** 'The two-day session wrapped up on July 10': a gathering of several days of which one end is told gets the other. */
export function daysOfEvent(when: When | null, clause: string): When | null {
  if (when?.date?.length !== 10 || when.until !== null) return when;
  const told = OF_DAYS.exec(clause);
  const days = told ? (readNumberWord(told[1]!) ?? Number(told[1])) : 0;
  if (!told || days < 2 || days > 7) return when;
  return told[2]
    ? { ...when, date: addDays(when.date, 1 - days), until: when.date }
    : { ...when, until: addDays(when.date, days - 1) };
}

const OF_DAYS =
  /\b(\w+)-day (?:[\w-]+ ){0,4}?(?:events?|meetings?|sessions?|conference|dialogue|forum|workshop|talks|consultations?|negotiations|summit|round)(?:,? [^,;‹]{0,60},)? (?:(?:was|were) )?(?:officially |successfully )?(?:(wrapped up|concluded|closed|ended|finished|wound up|came to an end|drew to a close|completed)|opened|began|started|kicked off|got under way)(?: in (?:the )?‹L\d+›| there| here)?,? (?:on |late )?‹D\d+›/;
