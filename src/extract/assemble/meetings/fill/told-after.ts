import type { DateMention } from '../../../find/mention.ts';
import { sought } from '../../../triggers/triggers.ts';
import type { Frame } from '../../frame.ts';
import type { Telling } from '../../story/telling.ts';

/** How far behind the encounter the sentence on its time and place may stand. */
const BEHIND = 3;

/**
 * 'They met in Lima on Sunday', 'The meeting was held on June 3 in Lima', 'During the talks, held on Friday, …', 'The venue was Lima': when
 * and where the encounter was that the sentences before have told without its day. A sentence that tells of another day than it, or of what was
 * or will be before or after it, says nothing of it.
 */
export function toldAfter(tellings: readonly Telling[], frame: Frame): Telling | null {
  const { story, index, signs } = frame.sentence;
  const held = signs.exec(frame.text, HELD);
  if (!held) return null;
  const told = tellings.filter((telling) => telling.story === story && !telling.headline);
  const last = told.findLast((telling) => telling.kind !== 'visit') ?? null;
  if (!last || index - last.sentence > BEHIND || index === last.sentence) return null;
  if (last.status !== 'held' || last.recalled) return null;
  if (held.groups?.noun === 'visit' && told.some(({ kind }) => kind === 'visit')) return null;
  // Of several talks told by turns nobody knows which is meant.
  const beside = told.filter(({ sentence, kind }) => sentence === last.sentence && kind !== 'visit');
  if (beside.length > 1) return null;
  const where = ((held.groups?.venue ?? held.groups?.setting) ? ANY_PLACE : PLACE).exec(held[0]);
  const place = where ? frame.places[Number(where[1])]! : null;
  if (place && last.place === null && /^(?:city|capital)$/.test(place.form)) last.place = place.name;
  const day = dayIn(held[0], frame.dates);
  if (day === null || (last.dated && last.date?.length === 10)) return null;
  last.date = day.value;
  last.until = null;
  last.dated = true;
  last.inferredYear = day.inferredYear;
  return last;
}

function dayIn(words: string, dates: readonly DateMention[]): DateMention | null {
  const marks = [...words.matchAll(/(.{0,12})‹D(\d+)›/g)];
  const [only] = marks;
  if (marks.length !== 1 || !only || OF_ANOTHER.test(only[1]!)) return null;
  const day = dates[Number(only[2])]!;
  return day.value?.length === 10 && day.until === null && day.form !== 'anaphoric' ? day : null;
}

/** 'A day before June 3', 'the declaration of June 3'. */
const OF_ANOTHER = /\b(?:before|after|since|until|till|by|of|than|from|for|ahead of)(?: the)? $/;
const PLACE = /\b(?:in|at) (?:(?:the|its|capital|city|of) ){0,3}‹L(\d+)›/;

const ANY_PLACE = /‹L(\d+)›/;

const NOUN = String.raw`(?:the|this|that|their|‹B\d+›'s?|‹[VF]\d+›'s?) (?:(?!last|previous|earlier|next|first|second|third|other|similar|annual|final|latest)[\w-]+ ){0,2}?(?<noun>meeting|talks|visit|call|conversation|reception|session|summit|consultations|ceremony|dialogue|discussions?|encounter|negotiations)`;

/** The words of its time and place, up to the end of their clause. */
const HELD = sought(
  new RegExp(
    [
      String.raw`^(?:they|(?:the |both )?‹B\d+›)(?: (?:had|\w+ly|leaders|ministers|sides))? (?:met|talked|spoke|conferred|sat down|held (?:their )?(?:talks|a meeting))\b[^,;]{3,70}`,
      String.raw`^(?:(?:during|at|in|after|following) )?${NOUN}(?: (?:with|between) [^,;]{3,40}?)?,? (?:(?:which|that) )?(?:(?:was|were|has been|had been) )?(?:held|conducted|convened|took place|hosted)\b[^,;]{3,70}`,
      String.raw`^(?<venue>the venue|their venue|its venue)(?: (?:of|for) (?:the|their) \w+)? (?:was|is|were) [^;‹]{0,50}‹L\d+›`,
      String.raw`^(?:[^;‹]{0,50} in |the city of )?‹L\d+› (?:was|is|had been|served as|provided) the (?<setting>venue|setting|meeting place)\b(?! (?:of|for) (?!the|their))`,
    ].join('|'),
  ),
);
