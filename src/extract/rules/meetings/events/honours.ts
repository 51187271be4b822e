import { sideClass } from '../../../assemble/actor.ts';
import { actorMarks } from '../../../assemble/frame.ts';
import { triggersOf } from '../../../triggers/triggers.ts';
import type { EncounterRule } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';

const HONOURS =
  /\b(?:guns? (?:were|was) fired|[\w-]+-gun salute|[\w-]+-cannon salute|cannon salute|cannon(?:s)? (?:were|was) fired|(?:volleys?|rounds?|salvos?) of cannon|guard of honou?r|honou?r guard|red carpet|national anthems?|military honou?rs)\b/;

/** Guards stand at memorials too. */
const REMEMBRANCE = /\b(?:wreath|mausoleum|war memorial|cemetery)\b/;

/** 'After the salute he recalled the plan which was signed in 2021, when X and Y …': who stands behind was at something else. */
const OF_ANOTHER_TIME = /\bwhen (?:the )?$|\bwhen\b.*‹[VF]\d+›/;

/** 'Twenty-one guns were fired in Nairobi in honour of the Prime Minister': a welcome whose host nobody names. */
export const honours: EncounterRule = {
  id: 'meetings/honours',
  triggers: triggersOf(HONOURS),
  apply: (frame) => {
    const honour = HONOURS.exec(frame.text);
    if (!honour || isOnlyWished(frame, honour.index) || REMEMBRANCE.test(frame.text)) return [];
    const people = actorMarks(frame).filter(
      ({ actor, at }) =>
        (actor.form === 'person' || actor.form === 'pronoun') &&
        actor.persons.length === 1 &&
        !OF_ANOTHER_TIME.test(frame.text.slice(honour.index, at)),
    );
    const vietnam = people.filter(({ actor }) => sideClass(actor) === 'V').map(({ actor }) => actor);
    const foreign = people.filter(({ actor }) => sideClass(actor) === 'F').map(({ actor }) => actor);
    const places = frame.places.filter((place) => place.form !== 'adjective' && place.form !== 'people');
    const at = honour.index;
    const base = { rule: 'meetings/honours', frame, at, end: at + honour[0].length, kind: 'ceremony' as const };
    if (vietnam.length > 0 && foreign.length > 0)
      return [{ ...base, vietnam: vietnam.slice(0, 1), foreign: foreign.slice(0, 1) }];
    const abroad = [...new Set(places.map((place) => place.country).filter((country) => country !== 'VNM'))];
    if (vietnam.length > 0 && abroad.length === 1)
      return [{ ...base, vietnam: vietnam.slice(0, 1), foreign: [], partners: abroad }];
    const home = places.some((place) => place.country === 'VNM');
    return foreign.length > 0 && home && abroad.length === 0
      ? [{ ...base, vietnam: [], foreign: foreign.slice(0, 1) }]
      : [];
  },
  examples: {
    reads: [
      {
        text: 'In Nairobi, twenty-one guns were fired on June 10 in honour of Prime Minister Pham Minh Chinh.',
        meetings: [{ partners: ['KEN'], kind: 'ceremony', names: ['Pham Minh Chinh'], date: '2025-06-10' }],
      },
      {
        text: 'The red carpet was rolled out in Hanoi on June 10 for Kenyan President William Ruto.',
        meetings: [
          { partners: ['KEN'], kind: 'ceremony', names: ['William Ruto'], date: '2025-06-10', place: 'Hanoi' },
        ],
      },
      {
        text: 'To a 21-gun salute Kenyan President William Ruto walked past the ranks on June 10 with State President Luong Cuong.',
        meetings: [{ partners: ['KEN'], kind: 'ceremony', names: ['William Ruto', 'Luong Cuong'], date: '2025-06-10' }],
      },
    ],
    ignores: [
      'The guard of honour of the Vietnam People’s Army has a new uniform.',
      'Behind the guard of honour hung the plan signed on June 10, when Deputy Minister Nguyen Minh Vu and Kenyan Deputy Minister Ali Hassan were in Hanoi.',
      'Kenyan President William Ruto was met with military honours in Beijing on June 10.',
    ],
  },
};
