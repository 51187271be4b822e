import type { Sentence } from '../../document.ts';
import { addMonths } from '../../find/dates/calendar.ts';
import { isFiledAbroad } from './is-filed-abroad.ts';
import type { Scene } from './scene.ts';

/**
 * Whether 'the guest' of a story is Vietnam's and 'the host' the foreigner: the dateline says where the story plays, else the first journey
 * that it tells, else, in the press of another country, that country is at home.
 */
export function doesVietnamVisit(scene: Scene, sentence: Sentence): boolean {
  const { document, home } = scene;
  const story = document.stories.find(({ index }) => index === sentence.story)?.sentences ?? [];
  const filed = story.find(({ block }) => block.datelinePlace !== null);
  if (filed && isFiledAbroad(scene, sentence)) return true;
  // A dateline of Vietnam is left only by a journey that is over: 'returned home, wrapping up his visit to Kenya'.
  if (filed && !IS_OVER.test(document.text.slice(filed.start, filed.end))) return false;
  for (const told of filed ? [filed] : story) {
    if (isRecalled(told, document.reference)) continue;
    const end = told.mentions.find(
      (mention) =>
        mention.kind === 'place' &&
        mention.form !== 'adjective' &&
        mention.form !== 'people' &&
        JOURNEY.test(document.text.slice(told.start, mention.start)) &&
        !INVITED.test(document.text.slice(told.start, mention.start)),
    );
    if (end?.kind === 'place') return end.country !== 'VNM';
  }
  return !filed && home !== null && !story.some((told) => told.mentions.some(isVietnameseCity));
}

/** 'When the Prime Minister paid a visit to Brunei in February 2023': told in a story of other days. */
function isRecalled({ mentions }: Sentence, reference: string | null): boolean {
  if (reference === null || reference.length < 7) return false;
  const dates = mentions.flatMap((mention) => (mention.kind === 'date' && mention.value ? [mention.value] : []));
  const before = addMonths(reference, -2)!.slice(0, 7);
  return dates.length > 0 && dates.every((date) => date.slice(0, 7) < before.slice(0, date.length));
}

/** 'The Sultan invited the President to pay a visit to Brunei': a journey that nobody has set out on. */
const INVITED = /\binvit(?:ed|es|ing|ation) [^.;]{0,80}\bto (?:pay|make|visit|come)\b[^.;]{0,60}$/;

const IS_OVER =
  /\b(?:return(?:ed|s|ing)?|(?:came|is|are|was|were) back|wrap(?:ped|s|ping) up|conclud(?:ed|es|ing)|complet(?:ed|es|ing)|finish(?:ed|es|ing)|end(?:ed|s|ing))\b/;

const JOURNEY =
  /\b(?:visits?|visited|visiting|trips?|tours?|stay|journey|arriv(?:ed|es|al)|landed|lands|touched down|flew|came|welcomed|welcoming|travell?ed|headed)\b(?: (?:the|an?|his|her|their|on|\w+ly|[\p{L}.]+)){0,5} (?:to|in|at|into) (?:the )?$/u;

function isVietnameseCity(mention: Sentence['mentions'][number]): boolean {
  return mention.kind === 'place' && mention.country === 'VNM' && /^(?:city|capital|province)$/.test(mention.form);
}
