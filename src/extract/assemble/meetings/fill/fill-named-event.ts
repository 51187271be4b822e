import { fold } from '../../../article/fold.ts';
import type { Document } from '../../../document.ts';
import type { Cast } from '../../cast/cast-of.ts';
import type { Person } from '../../cast/person-registry.ts';
import type { Telling, ToldMeeting } from '../../story/telling.ts';

/** Gives an event that is told by its name the people who speak in its story, as far as the story is of that event alone. */
export function fillNamedEvent(
  document: Document,
  cast: Cast,
  meeting: ToldMeeting,
  all: readonly ToldMeeting[],
): void {
  const [first] = meeting.tellings;
  if (!first || !meeting.tellings.every((telling) => NAMED_EVENT.test(telling.rule)) || first.headline) return;
  // Who speaks of an event to come need not be going there.
  if (first.status === 'planned') return;
  const until = Math.min(
    first.sentence + 15,
    ...all
      .filter((other) => other !== meeting)
      .flatMap((other) => other.tellings)
      .filter((telling) => telling.story === first.story && telling.kind !== 'visit' && !NAMED_EVENT.test(telling.rule))
      .map((telling) => telling.sentence),
  );
  for (const sentence of document.sentences) {
    if (sentence.story !== first.story || sentence.index >= until) continue;
    const present = PRESENT.test(fold(document.text.slice(sentence.start, sentence.start + 90)));
    for (const actor of cast.actors[sentence.index]!) {
      const person = actor.form === 'person' && actor.persons.length === 1 ? actor.persons[0]! : null;
      if (!person) continue;
      const speaks =
        actor.start - sentence.start < 70 && SPEAKS.test(fold(document.text.slice(actor.end, actor.end + 140)));
      if (present || speaks) attend(first, person, present);
      if (!present) break;
    }
  }
}

/** Puts a person on their side of the event; who is named as present at an event of many brings their own body along. */
function attend(event: Telling, person: Person, present: boolean): void {
  if (person.side === null) return;
  const guest = present && event.setting === 'multilateral' && person.side !== 'VNM';
  if (guest && !event.partners.includes(person.side)) event.partners.push(person.side);
  const side = person.side === 'VNM' ? event.vietnam : event.partners.includes(person.side) ? event.foreign : null;
  if (side && !side.includes(person) && side.length < 4) side.push(person);
}

/** 'Among those present were X and Y', 'The event was attended by X'. */
const PRESENT =
  /^(?:also |among |those |the |in |attending |present )*(?:[\w-]+ ){0,5}?(?:present|attended|attending|attendance|attendees|participants|guests|participated)(?: [\w-]+){0,4}? (?:were|was|included|by)\b/;

/** Rules that read an event by its name; who took part stands in the sentences around. */
const NAMED_EVENT = /^meetings\/(?:mechanism|commemoration|conference|hosted-event)$/;

const SPEAKS =
  /^(?:, (?:who|which)\b[^,;.]{0,80},)?[^.;]{0,45}\b(?<!\b(?:has|have|had) (?:\w+ )?)(?:said|stressed|affirmed|emphasi[sz]ed|noted|highlighted|praised|commended|promised|voiced|thanked|expressed|spoke|addressed|underlined|called|hailed|urged|reaffirmed|opened|chaired|delivered|told|stated|appreciated|pledged|represented|led|presided|is in the chair|was in the chair)\b/;
