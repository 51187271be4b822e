import { type Actor, sideClass } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import { triggersOf } from '../../../triggers/triggers.ts';
import type { EncounterRule, StoryView } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';
import { GOODS_GIVEN, handoverExamples, handovers } from './handover.ts';

const HONOUR =
  /\b(?:friendship )?(?:orders?|medals?|insignia|campaign medal|certificates? of merit|commemorative medal|honorary title|decoration)\b/;
const GIVEN =
  /\b(?:present(?:ed|s|ing)|award(?:ed|s|ing)|confer(?:red|s|ring)|hand(?:ed|s|ing)(?: over)?|bestow(?:ed|s)|pinned|received?|accept(?:ed|s|ing))\b/;

/** Honours that nobody but Vietnam gives. */
const OF_VIETNAM =
  /\b(?:friendship order|friendship medal|(?:order|medal) of friendship of vietnam|ho chi minh order|independence order|peace and friendship (?:among|between) (?:nations|peoples))\b/;

/** 'The minister handed it to her': the honour of the sentence before. */
const OF_IT =
  /\b(?:(?:presented|awarded|conferred|bestowed|pinned|handed(?: over)?) (?:it|the (?:award|distinction|honou?r))|handing over|presentation)\b/;

/** 'VUFO presented its insignia to the outgoing ambassador': an honour handed over is a ceremony of both sides. */
export const award: EncounterRule = {
  id: 'meetings/award',
  triggers: triggersOf(HONOUR, OF_IT, GOODS_GIVEN),
  apply: (frame, story) => {
    if (frame.dates.length === 0 || frame.marks.length === 0) return [];
    const goods = handovers(frame, story);
    if (goods.length > 0) return goods;
    const named = HONOUR.test(frame.text);
    const given = named ? GIVEN.exec(frame.text) : isAfterHonour(frame, story) ? OF_IT.exec(frame.text) : null;
    if (!given || isOnlyWished(frame, given.index)) return [];
    const of = (side: 'V' | 'F'): Actor[] => {
      const here = actorMarks(frame).flatMap(({ actor }) => (sideClass(actor) === side ? [actor] : []));
      return here.length > 0 || named ? here : [story.principal(frame, side) ?? []].flat();
    };
    const [vietnam, foreign] = [of('V'), of('F')];
    const abroad = [...new Set(frame.places.filter((place) => place.country !== 'VNM').map((place) => place.country))];
    const partners = [
      ...new Set([...foreign.flatMap((actor) => actor.sides), ...(foreign.length ? [] : abroad)]),
    ].filter((side) => side !== 'VNM');
    if (partners.length !== 1 || (vietnam.length === 0 && !(foreign.length > 0 && OF_VIETNAM.test(frame.text))))
      return [];
    return [
      {
        rule: 'meetings/award',
        frame,
        at: given.index,
        end: given.index + given[0].length,
        kind: 'ceremony',
        vietnam,
        foreign,
        partners,
      },
    ];
  },
  examples: {
    reads: [
      ...handoverExamples.reads,
      {
        text: 'The Vietnam Union of Friendship Organisations presented its insignia to Hungarian Ambassador Tibor Baloghdi on June 3.',
        meetings: [{ partners: ['HUN'], kind: 'ceremony', names: ['Tibor Baloghdi'], date: '2025-06-03' }],
      },
      {
        text: 'State President Luong Cuong conferred the Friendship Order on Peruvian Ambassador Patricia Raez on June 6.',
        meetings: [
          { partners: ['PER'], kind: 'ceremony', names: ['Luong Cuong', 'Patricia Raez'], date: '2025-06-06' },
        ],
      },
      {
        text: 'Amos Mutua, President of the Kenya - Vietnam Friendship Association, on June 6 accepted the Friendship Order from Ambassador Nguyen Van Trung in Nairobi.',
        meetings: [
          { partners: ['KEN'], kind: 'ceremony', names: ['Amos Mutua', 'Nguyen Van Trung'], date: '2025-06-06' },
        ],
      },
      {
        text: 'Hungarian farmer Tibor Baloghdi, President of the Hungary - Vietnam Friendship Association, received the Friendship Order on June 6.',
        meetings: [{ partners: ['HUN'], kind: 'ceremony', names: ['Tibor Baloghdi'], date: '2025-06-06' }],
      },
      {
        text: 'Kenyan Ambassador Joyce Mwende was awarded a medal by Deputy Minister Nguyen Minh Vu on June 5.',
        meetings: [
          { partners: ['KEN'], kind: 'ceremony', names: ['Nguyen Minh Vu', 'Joyce Mwende'], date: '2025-06-05' },
        ],
      },
      {
        text: 'Kenyan Ambassador Joyce Mwende now holds the Friendship Medal. Deputy Minister Nguyen Minh Vu handed it to her in Hanoi on June 5.',
        meetings: [
          {
            partners: ['KEN'],
            kind: 'ceremony',
            names: ['Nguyen Minh Vu', 'Joyce Mwende'],
            date: '2025-06-05',
            place: 'Hanoi',
          },
        ],
      },
    ],
    ignores: [
      ...handoverExamples.ignores,
      'Peruvian Ambassador Patricia Raez spoke of a report. Deputy Minister Nguyen Minh Vu handed it to her on June 5.',
      'State President Luong Cuong conferred the Labour Order on a school in Hue on June 6.',
      'Hungarian Ambassador Tibor Baloghdi received a medal in Budapest.',
    ],
  },
};

function isAfterHonour(frame: Frame, story: StoryView): boolean {
  const before = story.frames[story.frames.indexOf(frame) - 1];
  return before !== undefined && HONOUR.test(before.text);
}
