import { sideClass } from '../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../assemble/frame.ts';
import { triggersOf } from '../../triggers/triggers.ts';
import type { EncounterRule, StoryView } from './encounter.ts';
import { isOnlyWished } from './modality.ts';

const EVENT =
  /(?:^|[,;] |\b(?:said|told|made|stated|affirmed|stressed|expressed) [^‹;]{0,80})(?:at|during|in|on) (?:an?|the|his|her|this|their) (?:[\w-]+ ){0,2}(receptions?|meeting|talks|working session|phone (?:call|talks|conversation)|telephone (?:call|talks|conversation)|conversation|courtesy call|audience)(?= (?:in|on|at|here|held|yesterday|today|earlier|the same|‹)|[,.]|$)(?! ‹[VFX])/;
const SAYING =
  /^ ?(?:\w+ ){0,2}(?:said|told|stressed|affirmed|expressed|proposed|suggested|noted|thanked|hailed|lauded|praised|urged|asked|appreciated|underlined|highlighted|emphasi[sz]ed|spoke|welcomed|agreed|voiced|called|pledged|reaffirmed|stated|briefed)\b/;

/** Who else may have been there: the one person of the other side whom the story has named before. */
function onlyOther(frame: Frame, side: 'V' | 'F', story: StoryView) {
  const before = story.frames.slice(0, story.frames.indexOf(frame)).slice(-4);
  const found = before
    .flatMap((other) => actorMarks(other))
    .filter((mark) => mark.side === side && mark.actor.form === 'person' && mark.actor.persons.length === 1);
  return new Set(found.map((mark) => mark.actor.persons[0])).size === 1 ? found.at(-1)!.actor : null;
}

/**
 * 'During a reception in Hanoi on June 10, Quang said …', after a lead that names the guest. Read only where the story has told of no
 * encounter of either.
 */
export const atEvent: EncounterRule = {
  id: 'meetings/at-event',
  fallback: true,
  triggers: triggersOf(EVENT),
  apply: (frame, story) => {
    const event = EVENT.exec(frame.text);
    if (!event || isOnlyWished(frame, event.index)) return [];
    const speaker = actorMarks(frame).find(
      (mark) =>
        mark.side !== 'X' &&
        (mark.actor.form === 'person' || mark.actor.form === 'pronoun') &&
        mark.actor.persons.length === 1 &&
        SAYING.test(frame.text.slice(mark.end)),
    )?.actor;
    if (!speaker) return [];
    const other = onlyOther(frame, sideClass(speaker) === 'V' ? 'F' : 'V', story);
    if (!other) return [];
    const [vietnam, foreign] = sideClass(speaker) === 'V' ? [[speaker], [other]] : [[other], [speaker]];
    const kind = /phone/.test(event[1]!)
      ? 'phone-call'
      : /reception|audience|call/.test(event[1]!)
        ? 'reception'
        : 'talks';
    const at = event.index + event[0].length - event[1]!.length;
    return [{ rule: 'meetings/at-event', frame, at, end: at + event[1]!.length, kind, vietnam, foreign }];
  },
  examples: {
    reads: [
      {
        text: 'Minister Luong Tam Quang has high hopes of new Kenyan Ambassador Joyce Mwende. During a reception in Hanoi on June 10, Quang said that ties had grown.',
        meetings: [
          {
            partners: ['KEN'],
            kind: 'reception',
            names: ['Luong Tam Quang', 'Joyce Mwende'],
            date: '2025-06-10',
            place: 'Hanoi',
          },
        ],
      },
      {
        text: 'Kenyan Foreign Minister Musalia Mudavadi wants a flight to Hanoi. In a phone call on June 10, Foreign Minister Bui Thanh Son said a flight was near.',
        meetings: [
          { partners: ['KEN'], kind: 'phone-call', names: ['Bui Thanh Son', 'Musalia Mudavadi'], date: '2025-06-10' },
        ],
      },
      {
        text: 'Deputy Minister Nguyen Minh Vu thinks well of Kenyan coffee. At the working session on June 10, Kenyan Ambassador Joyce Mwende thanked the growers.',
        meetings: [{ partners: ['KEN'], kind: 'talks', names: ['Nguyen Minh Vu', 'Joyce Mwende'], date: '2025-06-10' }],
      },
    ],
    ignores: [
      'Kenyan Ambassador Joyce Mwende likes Hanoi. At a meeting of the Government on June 10, Prime Minister Pham Minh Chinh said growth was high.',
      'At a reception on June 10, Prime Minister Pham Minh Chinh said growth was high.',
    ],
  },
};
