import type { Sentence, Story } from '../../document.ts';
import type { Mention, PlaceMention } from '../../find/mention.ts';
import { HOME } from './countries.ts';

const OPENING = 48;
const DOES =
  /^(?:['’]s?\s|,? (?:now |currently |also |alone )?(?:is|was|has|had|have|took|takes|received|receives|attracted|attracts|welcomed|welcomes|hosts|hosted|played|plays|earned|earns|posted|recorded|exported|exports|imported|lured|drew|draws|licensed|counts|plans|aims|collected|granted|sold|shipped|spent|houses|saw)\b)/;
const THE_TOWN = /^\W*(?:The|This) (?:[\w-]+ ){0,2}(?:city|province|metropolis|hub)\b/;

const isTown = (mention: Mention): mention is PlaceMention =>
  mention.kind === 'place' && mention.country === HOME && (mention.form === 'city' || mention.form === 'province');

/**
 * The town or province of Vietnam whose figure it is: 'Da Nang took in 8 billion USD', or 'The city hosts …' after it was named; null
 * when the sentence speaks of the country.
 */
export function homeTown(text: string, story: Story, sentence: Sentence, before: number): string | null {
  const here = sentence.mentions.filter(
    (mention): mention is PlaceMention => mention.kind === 'place' && mention.end <= before,
  );
  const [first] = here;
  if (first !== undefined) {
    if (!here.every(isTown)) return null;
    return first.start - sentence.start < OPENING && DOES.test(text.slice(first.end, first.end + 24))
      ? first.name
      : null;
  }
  if (!THE_TOWN.test(text.slice(sentence.start, before))) return null;
  const place = story.sentences.indexOf(sentence);
  for (let back = 1; back <= Math.min(BACK, place); back++) {
    const towns = story.sentences[place - back]!.mentions.filter(isTown);
    const names = new Set(towns.map(({ name }) => name));
    if (names.size > 0) return names.size === 1 ? towns[0]!.name : null;
  }
  return null;
}

const BACK = 4;

/** 'schools in the city, Vietnam' is 'schools in Da Nang'. */
export const ofTown = (what: string, town: string | null): string =>
  town === null
    ? what
    : what
        .replace(/ in (?:the )?(?:\w+ )?(?:city|province), Vietnam$/, ` in ${town}`)
        .replace(/, Vietnam$/, `, ${town}`);
