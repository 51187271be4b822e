import type { Sentence, Story } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { partnerOf } from '../partners/partner-of.ts';
import { storyPartner } from '../partners/story-partner.ts';

/** Clubs in which countries meet; their own relations with Vietnam are rarely what is told. */
const CLUBS = new Set(['ASEAN', 'APEC', 'ASEM', 'EAS', 'G20', 'G7', 'BRICS']);
const TIED =
  /\b(?:with|between|of) (?:the )?(?:Vietnam and )?(?:the )?$|(?:Vietnam|Viet Nam|Việt Nam)(?: and | ?[-–—] ?)$/;

/** The partner of relations: where a club is only named in passing, the country that the story is about. */
export function partnerOfTies(text: string, sentence: Sentence, story: Story, phrase: Span): string | null {
  const partner = partnerOf(text, sentence, story, phrase);
  if (partner === null || !CLUBS.has(partner)) return partner;
  const tied = sentence.mentions.some(
    (mention) =>
      mention.kind === 'organisation' &&
      mention.code === partner &&
      (TIED.test(text.slice(sentence.start, mention.start)) ||
        /^(?: and | ?[-–—] ?)(?:Vietnam|Viet Nam|Việt Nam)/.test(text.slice(mention.end, sentence.end))),
  );
  if (tied) return partner;
  const principal = storyPartner(text, story);
  return principal?.kind === 'country' ? principal.code : null;
}
