import type { Sentence, Story } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { foreignMentions } from './foreign-mentions.ts';

/** Who a story is about, beside Vietnam. `dominant` when no other partner comes near it. */
export type StoryPartner = { code: string; kind: 'country' | 'organisation'; dominant: boolean };

const cache = new WeakMap<Story, StoryPartner | null>();

/**
 * The foreign partner that 'the two countries' means in this story: the one named most, names in heads and leads counting
 * more and organisations less than countries. Null when none stands out.
 */
export function storyPartner(text: string, story: Story): StoryPartner | null {
  const known = cache.get(story);
  if (known !== undefined) return known;
  const partner = weigh(text, story);
  cache.set(story, partner);
  return partner;
}

function weigh(text: string, story: Story): StoryPartner | null {
  const scores = new Map<string, number>();
  const kinds = new Map<string, StoryPartner['kind']>();
  story.sentences.forEach((sentence, at) => {
    const weight = isHead(sentence) || at === 0 ? 3 : at < 4 ? 2 : 1;
    const best = new Map<string, number>();
    for (const mention of foreignMentions(sentence)) {
      kinds.set(mention.code, mention.kind);
      const score =
        weight * (mention.byPlace ? 0.15 : mention.kind === 'organisation' || isStage(text, mention) ? 0.5 : 1);
      best.set(mention.code, Math.max(best.get(mention.code) ?? 0, score));
    }
    for (const [code, score] of best) scores.set(code, (scores.get(code) ?? 0) + score);
  });
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [first, second] = ranked;
  // A minister's page that names but the city of the talks is about its own country.
  const home = (dominant: boolean) => ({ code: story.home!, kind: 'country' as const, dominant });
  if (!first || (story.home !== null && first[1] < NAMED_ONCE)) return story.home === null ? null : home(true);
  const kind = kinds.get(first[0]) ?? 'country';
  if (!second) return { code: first[0], kind, dominant: true };
  if (first[1] < second[1] * 1.25) return first[0] === story.home || second[0] === story.home ? home(false) : null;
  return { code: first[0], kind, dominant: first[1] >= second[1] * 2.5 };
}

const NAMED_ONCE = 1;

/** 'in China', 'in Busan, the Republic of Korea': where it happened; 'amid tensions with China': what went on meanwhile. */
export function isStage(text: string, mention: Span): boolean {
  return /\b(?:amid|despite|tensions? with|disputes? with|rivalry with) (?:[\p{Ll}-]+ ){0,4}$|\b(?:in|from|near) (?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?: [Cc]ity)?, )?(?:the )?$/u.test(
    text.slice(Math.max(0, mention.start - 44), mention.start),
  );
}

function isHead(sentence: Sentence): boolean {
  const { kind } = sentence.block;
  return kind === 'title' || kind === 'story-head' || kind === 'caption';
}
