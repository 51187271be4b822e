import { allMatches } from '../../article/all-matches.ts';
import { complementEnd } from './complement.ts';
import type { InstrumentHead } from './instrument-head.ts';

const LONGEST = 420;
const MOST_WORDS = 24;
/** What a document is on, or between whom; a day or an occasion is neither. */
const SUBJECT =
  '(?:between|on(?! (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)|the (?:occasion|same day|sidelines|margins|spot)|behalf)\\b))';
const OPENS = new RegExp(
  `^(?:\\s*\\([^)]{2,40}\\))?(?: with (?:the )?\\p{Lu}[^,;:]{1,30}?)?(?:,|:| [–—-])?(?: namely| respectively)?,? (?=(?:${SUBJECT}|in|for) )`,
  'u',
);
/** '; and| between', ', on', ' and on': where the next of them begins. */
const JOINT = new RegExp(`(?:[;,] (?:and (?:also )?)?| and |,? as well as )(?=${SUBJECT} )`, 'g');
/** A verb tells that the list is over. */
const OVER = /\b(?:was|were|is|are|will|would|has|have|had|which|that|who|said|told)\b/;

export type ParallelItems = { end: number; items: string[] };

/**
 * The subjects of several documents, each with its own preposition: 'memoranda| on ports, on fish and on tea',
 * 'agreements| between the two armies and between the two police forces'. Null when the words go through none.
 */
export function parallelItems(text: string, head: InstrumentHead): ParallelItems | null {
  const rest = text.slice(head.end, head.end + LONGEST);
  const opening = OPENS.exec(rest);
  if (!opening) return null;
  const starts = [opening[0].length];
  const items: string[] = [];
  for (const joint of allMatches(rest, JOINT)) {
    if (joint.index < starts[0]!) continue;
    const item = rest.slice(starts.at(-1), joint.index);
    // 'between the ministry and| on': each item is whole in itself.
    if (/^between\b/.test(item) && !/ and |\b(?:two|both|their)\b|s['’] /.test(item)) continue;
    if (OVER.test(item) || item.split(' ').length > MOST_WORDS || /\.\s/.test(item)) break;
    items.push(item);
    starts.push(joint.index + joint[0].length);
  }
  if (items.length === 0) return fieldsOf(text, head);
  const last = head.end + starts.at(-1)! - 1;
  const end = complementEnd(text, { ...head, end: last });
  if (end <= last + 1) return null;
  return { end, items: [...items, text.slice(last + 1, end)] };
}

/** 'agreements| on cooperation in education and in justice': a field each. */
const IN_FIELDS = /^ (on (?:[\w-]+ )?(?:co-?operation|collaboration|partnership)) (?=in )/;

function fieldsOf(text: string, head: InstrumentHead): ParallelItems | null {
  const opening = IN_FIELDS.exec(text.slice(head.end, head.end + LONGEST));
  if (!opening) return null;
  const from = head.end + opening[0].length;
  const end = complementEnd(text, { ...head, end: from - 1 });
  const fields = text.slice(from, end).split(/,? and (?=in )|, (?=in )/);
  if (fields.length < 2 || fields.some((field) => !/^in /.test(field))) return null;
  return { end, items: fields.map((field) => `${opening[1]!} ${field}`) };
}
