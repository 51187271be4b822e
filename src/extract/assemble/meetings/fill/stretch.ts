import { allMatches } from '../../../article/all-matches.ts';
import { addDays } from '../../../find/dates/calendar.ts';
import { readNumberWord } from '../../../find/quantities/number-word.ts';
import type { Frame } from '../../frame.ts';
import type { Telling } from '../../story/telling.ts';

/** 'During her five-day visit': a visit of which the sentence before told one end gets the other. */
export function stretch(visit: Telling | undefined, frame: Frame): void {
  const { text } = frame;
  if (visit) {
    untilLeaving(visit, frame);
    fromAndUntil(visit, frame);
  }
  const length = visit ? DURING_DAYS.exec(text)?.[1] : undefined;
  if (!visit || length === undefined) return;
  // 'During the two-day visit of X, who left on Monday for a visit to Peru': of the other.
  if (visit.sentence === frame.sentence.index && allMatches(text, VISITS).length > 1) return;
  const days = readNumberWord(length) ?? Number(length);
  if (days < 2 || days > 14) return;
  if (visit.until?.length === 10 && visit.date?.length === 7) visit.date = addDays(visit.until, 1 - days);
  else if (visit.date?.length === 10 && visit.until === null && visit.dated && !visit.oneDay)
    visit.until = addDays(visit.date, days - 1);
}

/** 'She flies home on Thursday': the last day of a visit of which only the first was told. */
function untilLeaving(visit: Telling, { text, dates, marks }: Frame): void {
  const leaves = visit.until === null && visit.date?.length === 10 && visit.dated ? LEAVES.exec(text) : null;
  if (!leaves) return;
  const day = dates[Number(leaves[2])]?.value ?? null;
  const who = marks.find(({ end }) => end === leaves.index)?.actor.persons[0];
  const visitors = visit.inbound ? visit.foreign : visit.vietnam;
  if (day?.length !== 10 || !who || !visitors.includes(who)) return;
  const days = (Date.parse(day) - Date.parse(visit.date!)) / 86_400_000;
  if (days > 0 && days <= 14) visit.until = day;
}

/** 'The three-day visit starts on Wednesday and lasts until July 11': of the visit that the sentence before has told, and of no other. */
export function tellsItsRun(visit: Telling, { text, sentence: { index } }: Frame): boolean {
  const said = index - visit.sentence === 1 && visit.until === null ? IT_RAN.exec(text)?.groups : undefined;
  return said?.from !== undefined && said.until !== undefined;
}

/** 'X is on a visit to Kenya. It began on Monday and ends this Thursday': the days of the visit that the sentence before has told. */
function fromAndUntil(visit: Telling, { text, dates, sentence: { index } }: Frame): void {
  const said = index - visit.sentence === 1 && visit.until === null ? IT_RAN.exec(text)?.groups : undefined;
  if (!said) return;
  const dayOf = (mark: string | undefined) => {
    const date = mark === undefined ? undefined : dates[Number(mark)];
    return date?.value?.length === 10 ? date : null;
  };
  const [from, until] = [dayOf(said.from), dayOf(said.until)];
  const begin = from?.value ?? (visit.date?.length === 10 ? visit.date : null);
  const end = until?.value ?? from?.until ?? null;
  if (from && visit.date !== null && !from.value!.startsWith(visit.date.slice(0, 7))) return;
  if (begin === null && end === null) return;
  if (begin !== null) [visit.date, visit.dated] = [begin, true];
  if (end !== null && begin !== null && end > begin && end <= addDays(begin, 21)!) visit.until = end;
}

const IT_RAN =
  /^(?:it|the (?:[\w-]+ ){0,3}(?:visit|trip|stay|tour|journey)) (?:(?:began|begins|started|starts|opened|opens|runs|ran|lasts|lasted|kicked off|got under way|goes on|continues)(?: from)?(?: on)? ‹D(?<from>\d+)›)?(?:(?:,? and | ))?(?:(?:(?:is|was) (?:due |set |scheduled |expected )?to |will )?(?:ends?|ended|concludes?|concluded|wraps? up|wrapped up|winds? up|wound up|closes?|closed|finish(?:es|ed)?|lasts? until|runs? until|goes on until|continues until|until|to)(?: on)? ‹D(?<until>\d+)›)?(?=[,.;]|$| )/;

const LEAVES =
  /(?<=›) (?:also |then )?(?:leaves|departs|flies (?:home|back|out|on)|heads (?:home|back|on|to (?:the )?‹L\d+›)|(?:is|was) (?:due |scheduled |set |expected )?to (?:leave|depart|fly (?:home|back|out|on)|return home|head (?:home|on))|will (?:leave|depart|fly (?:home|back|on)|return home))(?: (?:for|to) (?:home|(?:the )?‹L(\d+)›))?,? (?:on )?‹D(\d+)›/;

const VISITS = /\b(?:visit|trip|tour|stay)\b/g;

const DURING_DAYS =
  /\b(?:during|on|in the course of|the|his|her|their|this) (?:his |her |their |the |this )?(\w+)-day (?:[\w-]+ ){0,3}(?:visit|trip|stay|tour)\b/;
