import { sideClass } from '../../../assemble/actor.ts';
import { actorMarks } from '../../../assemble/frame.ts';
import { sought, triggersOf } from '../../../triggers/triggers.ts';
import type { EncounterRule } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';

const EVENT =
  /(?<![\w-])(?:(?:in|at|during|through|via) (?:(?:an?|the|their|this) )?(?:[\w-]+ ){0,3})?(talks|meeting|phone call|telephone conversation|phone conversation|conversation|phone talks|working session|dialogue|consultation|reception|session|video call|video ?conference|online talks|(?:arrival |welcome |welcoming |signing )?ceremony|banquet|press (?:conference|briefing|meeting)|summit talks)\b/;
const PAIR = sought(
  /‹[VFX](\d+)›(?:\s*\([^)]*\))?,? (?:and|along with|together with)(?: visiting| his| her| host| guest| the| counterpart)*,? ‹[VFX](\d+)›/g,
);

/** 'During the talks, X congratulated Y': said to the face of the other. */
const TO_THE_FACE = sought(
  /‹[VFX](\d+)›(?:\s*\([^)]*\))? (?:warmly |also |first )?(?:congratulated|briefed|assured|thanked) (?:the |his |her )?‹[VFX](\d+)›/g,
);

/** 'After the welcome ceremony|, X and Y had a talk at': what came before is no name for what they then had. */
const AFTER_CEREMONY =
  /^(?:Immediately |Right |Shortly )?(?:[Aa]fter|[Ff]ollowing|[Bb]efore|[Pp]rior to|[Aa]head of) [^,]*\b(?:ceremony|banquet), /;

function eventBehind(text: string): RegExpExecArray | null {
  const before = AFTER_CEREMONY.exec(text);
  if (!before) return null;
  const event =
    /\b(?:had|held|went into|began|opened|entered) (?:(?:an? |their )?(?:[\w-]+ ){0,2}?)(talks?|meeting|conversation|dialogue|working session)\b/.exec(
      text.slice(before[0].length),
    );
  if (event) event.index += before[0].length;
  return event;
}

/** 'In a telephone conversation, X and Y agreed …': an encounter named in the sentence, and both sides together as its subject. */
export const eventClause: EncounterRule = {
  id: 'meetings/event-clause',
  triggers: triggersOf(EVENT),
  apply: (frame) => {
    if (frame.marks.length < 2) return [];
    const event = eventBehind(frame.text) ?? EVENT.exec(frame.text);
    if (!event || isOnlyWished(frame, event.index)) return [];
    const faced = event.index === 0 ? frame.sentence.signs.matches(frame.text, TO_THE_FACE) : [];
    for (const match of [...frame.sentence.signs.matches(frame.text, PAIR), ...faced]) {
      const pair = [frame.actors[Number(match[1])]!, frame.actors[Number(match[2])]!];
      const vietnam = pair.filter(
        (actor) => sideClass(actor) === 'V' && (actor.form === 'person' || actor.form === 'pronoun'),
      );
      const foreign = pair.filter(
        (actor) => sideClass(actor) === 'F' && (actor.form === 'person' || actor.form === 'pronoun'),
      );
      if (vietnam.length === 0 || foreign.length === 0) continue;
      if (
        /\b(?:of|for|from|to|between|by) $/.test(frame.text.slice(0, match.index)) &&
        !/\b(?:talks|meeting|conversation|session|dialogue) (?:of|between) $/.test(frame.text.slice(0, match.index))
      )
        continue;
      const others = actorMarks(frame).filter(
        (mark) => !pair.includes(mark.actor) && mark.at < match.index && mark.actor.form === 'person',
      );
      if (others.length > 1) continue;
      const kind = /phone|telephone|video call/.test(event[1]!)
        ? 'phone-call'
        : /dialogue|consultation/.test(event[1]!)
          ? 'dialogue'
          : /reception/.test(event[1]!)
            ? 'reception'
            : /ceremony/.test(event[1]!)
              ? 'ceremony'
              : 'talks';
      return [
        {
          rule: 'meetings/event-clause',
          frame,
          at: event.index,
          end: event.index + event[0].length,
          kind,
          vietnam,
          foreign,
        },
      ];
    }
    return [];
  },
  examples: {
    reads: [
      {
        text: 'In a telephone conversation on June 6, Prime Minister Pham Minh Chinh and Peruvian President Dina Boluarte agreed to open an air route.',
        meetings: [
          { partners: ['PER'], kind: 'phone-call', names: ['Pham Minh Chinh', 'Dina Boluarte'], date: '2025-06-06' },
        ],
      },
      {
        text: 'During the talks in Budapest on June 2, Foreign Minister Bui Thanh Son and Hungarian Foreign Minister Peter Szijjarto hailed student exchange.',
        meetings: [
          {
            partners: ['HUN'],
            kind: 'talks',
            names: ['Bui Thanh Son', 'Peter Szijjarto'],
            date: '2025-06-02',
            place: 'Budapest',
          },
        ],
      },
      {
        text: 'At the dialogue on June 5, Deputy Minister Nguyen Minh Vu and Kenyan Principal Secretary Korir Singoei reviewed coffee farming.',
        meetings: [
          { partners: ['KEN'], kind: 'dialogue', names: ['Nguyen Minh Vu', 'Korir Singoei'], date: '2025-06-05' },
        ],
      },
      {
        text: 'In a phone call on June 6, Prime Minister Pham Minh Chinh congratulated Peruvian President Dina Boluarte on the new port.',
        meetings: [
          { partners: ['PER'], kind: 'phone-call', names: ['Pham Minh Chinh', 'Dina Boluarte'], date: '2025-06-06' },
        ],
      },
    ],
    ignores: [
      'In a letter on June 6, Prime Minister Pham Minh Chinh congratulated Peruvian President Dina Boluarte on the new port.',
      'During the talks, Chilean President Gabriel Boric and Peruvian President Dina Boluarte spoke of copper.',
      'Prime Minister Pham Minh Chinh and Peruvian President Dina Boluarte sent letters to the fair.',
    ],
  },
};
