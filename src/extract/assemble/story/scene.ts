import { allMatches } from '../../article/all-matches.ts';
import type { Document } from '../../document.ts';
import type { PlaceMention } from '../../find/mention.ts';
import { type Sought, sought } from '../../triggers/triggers.ts';
import type { Frame } from '../frame.ts';
import { tellsOfGathering } from './gathering.ts';
import { isCurrent } from './story-context.ts';
import type { Telling } from './telling.ts';

/** The city where a story goes on, and whether a gathering of many has called people there. */
export type Scene = {
  place: PlaceMention;
  gathering: boolean;
  /** Somebody has only landed there: what is planned may be elsewhere in the country. */
  arrival: boolean;
};

/** A story that is filed from abroad goes on there. */
export function sceneOfDateline(
  place: PlaceMention | null,
  frames: readonly Frame[],
  document: Document,
): Scene | null {
  if (place === null || place.country === 'VNM' || !isCity(place)) return null;
  const lead = frames.filter(({ sentence: { block } }) => block.kind === 'paragraph').slice(0, 3);
  return { place, gathering: lead.some((frame) => isOfGathering(frame, document)), arrival: false };
}

/** Where the story is after a sentence: in the city that sets the scene ('In Sofia, …', 'Oslo came first'), or where what it tells took place. */
export function sceneAfter(
  scene: Scene | null,
  frame: Frame,
  before: Frame | undefined,
  tellings: readonly Telling[],
  document: Document,
): Scene | null {
  const { block } = frame.sentence;
  if (block.kind !== 'paragraph' || !frame.text.includes('‹L')) return scene;
  if (frame.dates.some(({ value }) => value !== null && !isCurrent({ date: value }, document))) return scene;
  if (tells(frame, RECALLED)) return scene;
  const gathering = isOfGathering(frame, document) || (before !== undefined && isOfGathering(before, document));
  const opened = SETS.map((sets) => cityOf(frame, sets)).find((city) => city !== null);
  if (opened) return { place: opened, gathering, arrival: false };
  const told = tellings.find(({ kind, status, own }) => own && kind !== 'visit' && status === 'held')?.place ?? null;
  const city = told === null ? undefined : frame.places.find((place) => place.name === told && isCity(place));
  if (city) {
    const still = scene?.gathering === true && scene.place.name === told;
    return { place: city, gathering: gathering || still, arrival: false };
  }
  const landed = cityOf(frame, LANDED);
  if (landed) return { place: landed, gathering, arrival: true };
  if (scene !== null && scene.place.country !== 'VNM') return scene;
  const called = gathering && !TO_COME.test(frame.text) ? cityOf(frame, AT_CITY) : null;
  return called && called.country !== 'VNM' ? { place: called, gathering, arrival: false } : scene;
}

function isOfGathering(frame: Frame, document: Document): boolean {
  return tells(frame, GATHERING) || tellsOfGathering(frame, document);
}

function tells({ sentence, text }: Frame, words: Sought): boolean {
  return sentence.signs.test(text, words);
}

function cityOf(frame: Frame, words: Sought): PlaceMention | null {
  const match = frame.sentence.signs.exec(frame.text, words);
  const place = match ? frame.places[Number(match[1] ?? match[2])] : undefined;
  return place && isCity(place) ? place : null;
}

function isCity({ form }: PlaceMention): boolean {
  return form === 'city' || form === 'capital';
}

/** The place that a sentence named last, for 'there' in the next one. */
export function lastPlaceIn(frame: Frame): PlaceMention | null {
  const mark = allMatches(frame.text, /‹L(\d+)›/g)
    .map((match) => frame.places[Number(match[1])]!)
    .findLast(({ form }) => form !== 'adjective' && form !== 'people');
  return mark ?? null;
}

const SETS = [
  /^(?:(?:then|next|later|while|once|back|finally|lastly|afterwards|meanwhile|earlier|also|and),? )?in (?:the )?(?:city of )?‹L(\d+)›(?:,| (?:itself|on ‹D|from ‹D|‹[DVFB]|he\b|she\b|they\b|the\b|there\b|prime\b))/,
  /^(?:the|his|her|their) ‹L(\d+)› (?:leg|stop|stage|part|programme|stay)\b/,
  /^‹L(\d+)› (?:came|comes|was|is|will be) (?:the )?(?:first|next|last|second|third|final|reached|another)\b/,
  /\b(?:moved|flew|travelled|traveled|went|continued|journeyed|drove) on to ‹L(\d+)›/,
  /^‹[VFB]\d+› (?:has )?(?:travelled|traveled|flew|flown|went|gone|journeyed|drove|driven) (?:down |up |over )?to ‹L(\d+)›/,
  /^(?:from ‹L\d+›,? )(?:[^‹]{0,40}‹[VFXB]\d+›)?[^‹;]{0,40}\bto ‹L(\d+)›/,
].map(sought);

const LANDED = sought(/\b(?:arrived|landed|touched down) (?:in|at) ‹L(\d+)›/);

const AT_CITY = sought(/\b(?:in|to|at) (?:the )?‹L(\d+)›/);

const GATHERING = sought(
  /\b(?:summit|conference|forum|assembly|high-level week|leaders' week|expo|congress|annual meetings?|world economic)\b/,
);

/** Words of what is still to come. */
export const TO_COME = /\b(?:will|upcoming|forthcoming|next|to be held|is to|are to|scheduled|due|plans?|invit\w+)\b/;

const RECALLED = sought(
  /\bhad (?:last |first |also |already |previously )?(?:been|met|held|visited|paid|taken|gone|hosted|received)\b|\b(?:recall\w+|last year|years? ago)\b/,
);
