import type { Sentence } from '../../document.ts';
import { isFiledAbroad } from './is-filed-abroad.ts';
import type { Scene } from './scene.ts';

/**
 * Whether 'the guest' of a story is Vietnam's and 'the host' the foreigner: the dateline says where the story plays, else the first journey
 * that it tells, else, in the press of another country, that country is at home.
 */
export function doesVietnamVisit(scene: Scene, sentence: Sentence): boolean {
  const { document, home } = scene;
  const story = document.stories.find(({ index }) => index === sentence.story)?.sentences ?? [];
  if (story.some(({ block }) => block.datelinePlace !== null)) return isFiledAbroad(scene, sentence);
  for (const told of story) {
    const end = told.mentions.find(
      (mention) =>
        mention.kind === 'place' &&
        mention.form !== 'adjective' &&
        mention.form !== 'people' &&
        JOURNEY.test(document.text.slice(told.start, mention.start)),
    );
    if (end?.kind === 'place') return end.country !== 'VNM';
  }
  return home !== null && !story.some((told) => told.mentions.some(isVietnameseCity));
}

const JOURNEY =
  /\b(?:visits?|visited|visiting|trips?|tours?|stay|journey|arriv(?:ed|es|al)|landed|lands|touched down|flew|came|welcomed|welcoming|travell?ed|headed)\b(?: (?:the|an?|his|her|their|on|\w+ly|[\p{L}.]+)){0,5} (?:to|in|at|into) (?:the )?$/u;

function isVietnameseCity(mention: Sentence['mentions'][number]): boolean {
  return mention.kind === 'place' && mention.country === 'VNM' && /^(?:city|capital|province)$/.test(mention.form);
}
