import { type Actor, sideClass } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import { triggersOf } from '../../../triggers/triggers.ts';
import type { Encounter, EncounterRule, StoryView } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';

const EVENT =
  /(?:^|[,;] |\b(?:said|told|made|stated|affirmed|stressed|expressed) [^‹;]{0,80})(?:at|during|in|on) (?:an?|the|his|her|this|their) (?:[\w-]+ ){0,2}(receptions?|meeting|talks|working session|phone (?:call|talks|conversation)|telephone (?:call|talks|conversation)|conversation|courtesy call|audience)(?= (?:in|on|at|here|held|yesterday|today|earlier|the same|‹|the ‹B)|[,.]|$)(?! ‹[VFX])/;
const SAYING =
  /^ ?(?:\w+ ){0,2}(?:said|told|stressed|affirmed|expressed|proposed|suggested|noted|thanked|hailed|lauded|praised|urged|asked|appreciated|underlined|highlighted|emphasi[sz]ed|spoke|welcomed|agreed|voiced|called|pledged|reaffirmed|stated|briefed)\b/;

/** 'In the conversation the two agreed': both are those whom the sentences before have named. */
const TOGETHER = /‹B\d+›(?: \w+){0,2} (?:agreed|said|discussed|reviewed|stressed|affirmed|exchanged|spoke|talked)\b/;

/** Who else may have been there: the one person of the other side whom the story has named before. */
function onlyOther(frame: Frame, side: 'V' | 'F', story: StoryView) {
  const before = story.frames.slice(0, story.frames.indexOf(frame)).slice(-4);
  const found = before
    .flatMap((other) => actorMarks(other))
    .filter((mark) => mark.side === side && mark.actor.form === 'person' && mark.actor.persons.length === 1);
  return new Set(found.map((mark) => mark.actor.persons[0])).size === 1 ? found.at(-1)!.actor : null;
}

/** 'He announced over the telephone', said of the same conversation a sentence or two before. */
function isOnPhone(frame: Frame, { frames }: StoryView): boolean {
  const at = frames.indexOf(frame);
  return frames
    .slice(Math.max(0, at - 3), at)
    .some(({ text }) => /\b(?:tele)?phon(?:e|ed)\b|\bend of the line\b/.test(text));
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
    const at = event.index + event[0].length - event[1]!.length;
    const kind =
      /phone/.test(event[1]!) || (/conversation|\bcall$/.test(event[1]!) && isOnPhone(frame, story))
        ? 'phone-call'
        : /reception|audience|call/.test(event[1]!)
          ? 'reception'
          : 'talks';
    const encounter = (vietnam: Actor, foreign: Actor): Encounter[] => [
      {
        rule: 'meetings/at-event',
        frame,
        at,
        end: at + event[1]!.length,
        kind,
        vietnam: [vietnam],
        foreign: [foreign],
      },
    ];
    const speaker = actorMarks(frame).find(
      (mark) =>
        mark.side !== 'X' &&
        (mark.actor.form === 'person' || mark.actor.form === 'pronoun') &&
        mark.actor.persons.length === 1 &&
        SAYING.test(frame.text.slice(mark.end)),
    )?.actor;
    if (!speaker) {
      const [vietnam, foreign] = TOGETHER.test(frame.text)
        ? [onlyOther(frame, 'V', story), onlyOther(frame, 'F', story)]
        : [null, null];
      return vietnam && foreign ? encounter(vietnam, foreign) : [];
    }
    const spokeForVietnam = sideClass(speaker) === 'V';
    const other = onlyOther(frame, spokeForVietnam ? 'F' : 'V', story);
    if (!other) return [];
    return spokeForVietnam ? encounter(speaker, other) : encounter(other, speaker);
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
        text: 'Kenyan Foreign Minister Musalia Mudavadi told the news over the telephone on June 10. Listening to him was Foreign Minister Bui Thanh Son. In the conversation the two agreed on a study.',
        meetings: [
          { partners: ['KEN'], kind: 'phone-call', names: ['Bui Thanh Son', 'Musalia Mudavadi'], date: '2025-06-10' },
        ],
      },
      {
        text: 'Deputy Minister Nguyen Minh Vu thinks well of Kenyan coffee. At the working session on June 10, Kenyan Ambassador Joyce Mwende thanked the growers.',
        meetings: [{ partners: ['KEN'], kind: 'talks', names: ['Nguyen Minh Vu', 'Joyce Mwende'], date: '2025-06-10' }],
      },
      {
        text: 'Kenyan Foreign Minister Musalia Mudavadi wants more flights. Listening to him was Foreign Minister Bui Thanh Son. In the conversation on June 10 the two agreed on a study.',
        meetings: [
          { partners: ['KEN'], kind: 'talks', names: ['Bui Thanh Son', 'Musalia Mudavadi'], date: '2025-06-10' },
        ],
      },
    ],
    ignores: [
      'Peruvian Ambassador Patricia Raez likes Hanoi. In the conversation the two agreed that it had changed.',
      'Kenyan Ambassador Joyce Mwende likes Hanoi. At a meeting of the Government on June 10, Prime Minister Pham Minh Chinh said growth was high.',
      'At a reception on June 10, Prime Minister Pham Minh Chinh said growth was high.',
    ],
  },
};
