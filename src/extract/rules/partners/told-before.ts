import type { Document, Story } from '../../document.ts';
import { foreignMentions } from './foreign-mentions.ts';
import { countryOfPerson, peopleOfCountries } from './people-of-countries.ts';
import { storyPartner } from './story-partner.ts';

/** How the first sentence of an item takes up the one before: 'the same evening', 'After the talks, the two leaders'. */
const GOES_ON =
  /\bthe same (?:day|morning|afternoon|evening|night|occasion)\b|^[\s\-–—•*"“]*(?:(?:After|Following|During|At) (?:the|their) (?:talks|meeting|reception|ceremony)\b|The (?:guest|visitor|two (?:leaders|sides|countries|presidents|Presidents|ministers|prime ministers|Prime Ministers|PMs))\b)/;

/** The country of the item before, for one of a roundup that names none itself and goes on with it or with its guest. */
export function toldBefore(document: Document, story: Story): string | null {
  const { text, stories } = document;
  const at = stories.indexOf(story);
  const before = stories[at - 1];
  const first = story.sentences[0];
  if (!before || !first) return null;
  if (story.sentences.some((other) => foreignMentions(other).some(({ byPlace }) => !byPlace))) return null;
  const guest = countryOfPerson(story.sentences, peopleOfCountries(text, before));
  if (guest !== null) return guest;
  if (!GOES_ON.test(text.slice(first.start, first.end))) return null;
  const partner = storyPartner(text, before);
  return partner?.kind === 'country' ? partner.code : null;
}
