import { type Actor, sideClass } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import type { Encounter, EncounterExamples, StoryView } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';

const GOODS =
  '(?:doses?|vaccines?|masks?|kits?|equipment|supplies|relief|aid|assistance|gear|ventilators?|tonnes?|tons|rice|medicines?|money|usd|vnd|eur|sum|che(?:que|ck)|consignments?|shipments?|batch|donations?|vehicles?|ambulances?|boats?|vessels?|computers?|books?|textbooks|database|oxygen|concentrators|machines?|packages?|tents|blankets)';

/** 'Handed over 10,000 masks to', 'presented a cheque to', 'were delivered by'. */
export const GOODS_GIVEN = new RegExp(
  String.raw`\b(?:hand(?:ed|s|ing)(?: over)?|deliver(?:ed|s|ing)|present(?:ed|s|ing)|donat(?:ed|es|ing)|turned over|brought)\b(?=[^;]{0,90}\b${GOODS}\b[^;]{0,60}\b(?:to|for)\b)|\b${GOODS}\b[^;]{0,90}?\b(?:was|were|has been|have been) (?:also |officially |formally )?(?:handed(?: over)?|delivered|presented|donated|turned over)\b(?=[^;]* (?:by|to)\b)|\b(?:received?|receives|accepted|took delivery of|was handed|were handed|was presented with)\b(?=[^;]{0,70}\b${GOODS}\b[^;]{0,90}\b(?:from|by)\b)`,
);

/** 'Were at the handover': of goods that a sentence before tells of. */
const AT_HANDOVER =
  /\b(?:at|attended|witnessed|present at|joined) the (?:hand-?over|delivery|presentation|donation)(?: ceremony)?\b/;

/** Told of many years, or of other things that change hands. */
const NOT_IN_PERSON =
  /\b(?:credentials|letters? of credence|letter|message|chairmanship|presidency|list of|so far|to date|over the (?:years|past|last)|in total|every year|each year|suspects?|remains|budget|worth of goods|exports?|imports?)\b/;

/** Goods or money handed over by somebody of one side to the other: 'the Ambassador handed over 200,000 doses to the Ministry of Health'. */
export function handovers(frame: Frame, story: StoryView): Encounter[] {
  const given = GOODS_GIVEN.exec(frame.text);
  if (!given || frame.sentence.block.kind === 'title' || NOT_IN_PERSON.test(frame.text)) return [];
  if (isOnlyWished(frame, given.index) || !hasDay(frame)) return [];
  // 'The Fund delivered 300 kits to the ministry. X and Y were at the handover': who stood there.
  const next = story.frames[story.frames.indexOf(frame) + 1];
  const there = next && AT_HANDOVER.test(next.text) ? next : frame;
  const [vietnam, foreign] = [personsFirst(there, frame, 'V'), personsFirst(there, frame, 'F')];
  const partners = [...new Set(foreign.flatMap((actor) => actor.sides))].filter((side) => side !== 'VNM');
  if (partners.length !== 1 || !inPerson(vietnam, foreign) || !(vietnam.length > 0 || isHere(frame))) return [];
  return [
    {
      rule: 'meetings/award',
      frame,
      at: given.index,
      end: given.index + given[0].length,
      kind: 'ceremony',
      vietnam,
      foreign,
    },
  ];
}

export const handoverExamples: EncounterExamples = {
  reads: [
    {
      text: 'Nguyen Phuong Nga, President of VUFO, on June 4 handed over 10,000 face masks to Kenyan Ambassador Joyce Mwende.',
      meetings: [
        { partners: ['KEN'], kind: 'ceremony', names: ['Joyce Mwende', 'Nguyen Phuong Nga'], date: '2025-06-04' },
      ],
    },
    {
      text: 'A consignment of 90,000 vaccine doses was handed over in Hanoi on June 5 by Peruvian Ambassador Patricia Raez.',
      meetings: [{ partners: ['PER'], kind: 'ceremony', names: ['Patricia Raez'], date: '2025-06-05', place: 'Hanoi' }],
    },
    {
      text: 'Deputy Minister Tran Thanh Nam received 3,000 relief kits on June 6 from Hungarian Ambassador Baloghdi Tibor.',
      meetings: [
        { partners: ['HUN'], kind: 'ceremony', names: ['Baloghdi Tibor', 'Tran Thanh Nam'], date: '2025-06-06' },
      ],
    },
    {
      text: 'On June 6 UNICEF delivered 300 oxygen machines to the Ministry of Health. Rana Flowers, UNICEF Representative, and Deputy Minister Tran Van Thuan were at the handover.',
      meetings: [
        { partners: ['UNICEF'], kind: 'ceremony', names: ['Rana Flowers', 'Tran Van Thuan'], date: '2025-06-06' },
      ],
    },
    {
      text: "Vietnamese Ambassador Giang Thi Phuong on June 4 handed over 90,000 USD in relief aid to help flood victims. At the handover ceremony, Kenya's Minister of Health Amos Mutua was grateful.",
      meetings: [
        { partners: ['KEN'], kind: 'ceremony', names: ['Amos Mutua', 'Giang Thi Phuong'], date: '2025-06-04' },
      ],
    },
  ],
  ignores: [
    'Kenyan Ambassador Joyce Mwende and Minister Dao Hong Lan were at the handover.',
    'Kenya has handed over 300 tonnes of rice to the Vietnam Red Cross since 2019.',
    'On June 5 Kenyan Ambassador Joyce Mwende should hand over 400 kits to the Ministry of Health.',
    'Minister Tran Duc Thang on June 5 delivered 300 tonnes of rice to the people of Hue.',
  ],
};

/** Those of a side at the handover; who gave, where only the others are told of there. */
function personsFirst(there: Frame, frame: Frame, side: 'V' | 'F'): Actor[] {
  const found = among(there, side);
  return found.length > 0 ? found : among(frame, side);
}

/** The people of a side; else the embassy, ministry or organisation that acts for it. */
function among(frame: Frame, side: 'V' | 'F'): Actor[] {
  const marks = actorMarks(frame).filter(
    ({ actor, end }) => sideClass(actor) === side && !/^'s? /.test(frame.text.slice(end)),
  );
  const people = marks.filter(({ actor }) => actor.form === 'person' && actor.persons.length === 1);
  return [...new Set((people.length > 0 ? people : marks).map(({ actor }) => actor))];
}

/** Somebody stood there: people of both sides, or those of one and a body of the other. */
function inPerson(vietnam: readonly Actor[], foreign: readonly Actor[]): boolean {
  return (
    [...vietnam, ...foreign].some(({ form, persons }) => form === 'person' && persons.length === 1) &&
    foreign.length <= 3
  );
}

function isHere({ places }: Frame): boolean {
  return places.some(
    ({ country, form }) => country === 'VNM' && (form === 'city' || form === 'capital' || form === 'province'),
  );
}

/** A day, told by date or as 'the same day'. */
function hasDay(frame: Frame): boolean {
  return frame.dates.some(({ value }) => value === null || value.length === 10);
}
