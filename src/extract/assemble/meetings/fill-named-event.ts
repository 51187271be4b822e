import { fold } from '../../article/fold.ts';
import type { Document } from '../../document.ts';
import type { Cast } from '../cast/cast-of.ts';
import type { ToldMeeting } from './telling.ts';

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
    const actor = cast.actors[sentence.index]!.find(
      (candidate) =>
        candidate.form === 'person' && candidate.persons.length === 1 && candidate.start - sentence.start < 70,
    );
    const person = actor?.persons[0];
    if (!person || !SPEAKS.test(fold(document.text.slice(actor.end, actor.end + 60)))) continue;
    const side =
      person.side === 'VNM'
        ? first.vietnam
        : person.side !== null && first.partners.includes(person.side)
          ? first.foreign
          : null;
    if (side && !side.includes(person) && side.length < 4) side.push(person);
  }
}

/** Rules that read an event by its name; who took part stands in the sentences around. */
const NAMED_EVENT = /^meetings\/(?:mechanism|commemoration|conference|hosted-event)$/;

const SPEAKS =
  /^[^.;]{0,45}\b(?:said|stressed|affirmed|emphasi[sz]ed|noted|highlighted|praised|commended|promised|voiced|thanked|expressed|spoke|addressed|underlined|called|hailed|urged|reaffirmed|opened|chaired|delivered|told|stated|appreciated|pledged|represented|led)\b/;
