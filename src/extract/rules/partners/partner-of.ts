import { allMatches } from '../../article/all-matches.ts';
import type { Sentence, Story } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { codesOf, type ForeignMention, foreignMentions, namesVietnam } from './foreign-mentions.ts';
import { countryOfLeader, countryOfPerson, peopleOfCountries } from './people-of-countries.ts';
import { positionOf } from './position-of.ts';
import { isStage, storyPartner } from './story-partner.ts';

const BILATERAL =
  /\b(?:(?:the|our|these|their) two|both|two-way|bilateral|each other|the two nations|neighbou?rs?|(?:both|two) (?:countries|nations|sides|peoples|governments|economies|states|parties))\b/i;

/**
 * The partner that a phrase about Vietnam's relations speaks of: named in the phrase's clause, else the only one in the
 * sentence, else what 'the two countries' means here. Null when several could be meant, or when the sentence is about
 * two foreigners.
 */
export function partnerOf(text: string, sentence: Sentence, story: Story, phrase: Span): string | null {
  const mentions = foreignMentions(sentence);
  const beside = besidePhrase(text, sentence, phrase, mentions);
  if (beside) return beside;
  const acting = mentions.filter((mention) => !isStage(text, mention));
  const organised = codesOf(mentions, 'organisation').length > 0 && codesOf(acting, 'country').length === 0;
  // 'the World Economic Forum in China' speaks of the Forum.
  const countries = codesOf(organised ? acting : mentions, 'country');
  const [only] = countries;
  if (countries.length === 1 && only) return ofTheTwo(text, sentence, story, phrase, mentions) ?? only;
  if (countries.length > 1) return amongSeveral(text, sentence, story, phrase, mentions, countries);
  const words = text.slice(sentence.start, sentence.end);
  const there = THERE.test(words) ? landBefore(sentence, story) : null;
  if (there !== null) return there;
  const organisations = codesOf(mentions, 'organisation');
  const focus =
    (organisations.length === 0
      ? (countryOfPerson([sentence], peopleOfCountries(text, story)) ?? countryOfLeader(words))
      : null) ?? focusOf(text, sentence, story);
  const principal = storyPartner(text, story);
  // An organisation named in passing does not take a fact from the partner whom the whole story is about.
  const passing =
    (principal?.dominant && principal.code !== organisations[0] && !namesVietnam(sentence)) ||
    mentions.some((mention) => isRegion(text, mention));
  if (organisations.length === 1 && !passing && !(BILATERAL.test(words) && focus !== null))
    return organisations[0] ?? null;
  return focus;
}

/** 'He flew in from Peru, where he had been since Monday. There the two countries signed …', 'During that trip …': of the land told last. */
const THERE =
  /^(?:There,? (?!(?:is|are|was|were|has|have|had|will|may|might|would|should|can|could|remains?|exists?|comes?|came)\b)|(?:During|On|In the course of) that (?:visit|trip|stay|tour)\b)/;

function landBefore(sentence: Sentence, story: Story): string | null {
  const before = story.sentences[story.sentences.indexOf(sentence) - 1];
  if (before === undefined || before.block !== sentence.block) return null;
  return foreignMentions(before).findLast(({ kind }) => kind === 'country')?.code ?? null;
}

/** 'One of its key strategic partners in| ASEAN': where the partner lies. */
const isRegion = (text: string, mention: Span): boolean =>
  /\b(?:partners?|countries|nations|members?|relationships?|ties) (?:in|within|among|across|inside) (?:the )?$/.test(
    text.slice(Math.max(0, mention.start - 40), mention.start),
  );

const THE_TWO =
  /^[\s"“]*(?:[^,;]{0,40}, )?(?:the|both) (?:two )?(?:countries|nations|sides|governments|neighbou?rs|leaders|ministers)\b/i;

/** 'The two countries agreed on their border, a blow to China': of the partner of the story, when a third is named behind a comma. */
function ofTheTwo(
  text: string,
  sentence: Sentence,
  story: Story,
  phrase: Span,
  mentions: readonly ForeignMention[],
): string | null {
  if (!THE_TWO.test(text.slice(sentence.start, phrase.start))) return null;
  const principal = storyPartner(text, story);
  if (principal?.kind !== 'country') return null;
  const others = mentions.filter(({ kind }) => kind === 'country');
  const aside = others.every(
    ({ code, start }) =>
      code !== principal.code &&
      start > phrase.end &&
      /, (?!with\b|and (?:with|between)\b)/.test(text.slice(phrase.end, start)),
  );
  return aside ? principal.code : null;
}

/** 'with Chile', 'between Vietnam and Chile', 'Vietnam - Chile comprehensive partnership', 'partnership between Chile and Vietnam'. */
function besidePhrase(
  text: string,
  sentence: Sentence,
  phrase: Span,
  mentions: readonly ForeignMention[],
): string | null {
  for (const mention of mentions) {
    if (mention.byPlace || mention.start < phrase.end) continue;
    const between = text.slice(phrase.end, mention.start);
    if (
      /^["”’]?,? (?:between |of |with |and |to |by )?(?:(?:Vietnam|Viet Nam|Việt Nam) and |both |the (?:Kingdom of |Republic of )?|its |their |our )*(?:with |between )?(?:the )?$/i.test(
        between,
      ) &&
      /\b(?:with|between|of|to)\b/.test(between)
    ) {
      return mention.code;
    }
    if (between.length > 60) break;
  }
  const before = mentions.filter((mention) => !mention.byPlace && mention.end <= phrase.start).at(-1);
  if (before) {
    const between = text.slice(before.end, phrase.start);
    if (/^(?: ?\([^)]{2,12}\)|\))?, whose $/.test(between)) return before.code;
    if (/^(?:['’]s?)? ?(?:[-–—] ?|and )?(?:Vietnam|Viet Nam|Việt Nam|VN)?(?:['’]s?|ese)? ?["“]?$/.test(between))
      return before.code;
    if (
      /^ (?:and (?:Vietnam|Viet Nam|Việt Nam)|(?:is|was|as|are|became|become|had become|has been|being) (?:a|an|one|the|its|Vietnam['’]s|Viet Nam['’]s|our)?.{0,30})$/.test(
        between,
      ) &&
      sentence.start <= before.start
    )
      return before.code;
  }
  return null;
}

function amongSeveral(
  text: string,
  sentence: Sentence,
  story: Story,
  phrase: Span,
  mentions: readonly ForeignMention[],
  countries: readonly string[],
): string | null {
  const clause = clauseOf(text, sentence, phrase);
  const here = mentions.filter((mention) => mention.start >= clause.start && mention.end <= clause.end);
  const inClause = codesOf(here, 'country');
  if (inClause.length === 1) return inClause[0] ?? null;
  const principal = storyPartner(text, story);
  if (principal && countries.includes(principal.code)) return principal.code;
  // 'Malta raised ties to a partnership, the second after Peru's': who acts, not who is compared.
  const ahead = codesOf(
    here.filter((mention) => mention.end <= phrase.start && !isStage(text, mention)),
    'country',
  );
  if (
    ahead.length === 1 &&
    here.every(
      ({ start, code }) =>
        start < phrase.end || code === ahead[0] || /, (?!with\b|and with\b)/.test(text.slice(phrase.end, start)),
    )
  )
    return ahead[0]!;
  if (!namesVietnam(sentence) && !BILATERAL.test(text.slice(clause.start, clause.end))) return null;
  const nearest = (inClause.length > 0 ? here : [...mentions])
    .filter((mention) => mention.kind === 'country' && !mention.byPlace)
    .sort((a, b) => gap(a, phrase) - gap(b, phrase))[0];
  return nearest?.code ?? null;
}

function gap(mention: Span, phrase: Span): number {
  // What was named before a phrase is likelier its owner than what comes after.
  return mention.end <= phrase.start ? phrase.start - mention.end : (mention.start - phrase.end) * 1.5;
}

/** From the last strong break before the phrase to the first one after it. */
export function clauseOf(text: string, sentence: Sentence, phrase: Span): Span {
  const before = text.slice(sentence.start, phrase.start);
  const after = text.slice(phrase.end, sentence.end);
  let start = sentence.start;
  for (const stop of allMatches(before, /[;:] |[–—] | (?:while|whereas|whilst) |, and (?=\p{Lu})/gu))
    start = sentence.start + stop.index + stop[0].length;
  const stop = /[;:] |[–—] | (?:while|whereas|whilst) /.exec(after);
  return { start, end: stop ? phrase.end + stop.index : sentence.end };
}

/** The partner that the text has been speaking of just before this sentence. */
export function focusOf(text: string, sentence: Sentence, story: Story): string | null {
  const near = nearInBlock(text, sentence, story);
  if (near !== null) return near;
  const under = underHead(text, sentence, story);
  if (under !== null) return under;
  const section = ofSection(text, sentence, story);
  if (section !== null) return section;
  const principal = storyPartner(text, story);
  // An organisation is often only the stage: the country named last comes first.
  if (principal?.dominant && principal.kind === 'country') return principal.code;
  const at = positionOf(story, sentence);
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const earlier = story.sentences[i]!;
    const countries = codesOf(
      foreignMentions(earlier).filter((mention) => !isStage(text, mention)),
      'country',
    );
    if (countries.length === 1) return countries[0]!;
    if (countries.length > 1) return principal && countries.includes(principal.code) ? principal.code : null;
  }
  return principal?.code ?? null;
}

/** '2. Brunei', a line of its own within the story: what stands under it is of that country. */
function underHead(text: string, sentence: Sentence, story: Story): string | null {
  for (let i = positionOf(story, sentence) - 1; i > 0; i--) {
    const earlier = story.sentences[i]!;
    if (earlier.block.kind !== 'story-head') continue;
    const countries = codesOf(foreignMentions(earlier), 'country');
    return countries.length === 1 && text.slice(earlier.start, earlier.end).length < HEAD_LENGTH ? countries[0]! : null;
  }
  return null;
}

const HEAD_LENGTH = 60;

/** The one country that acts in what stands under the same head within the story: 'A guest from the Pacific', then its president. */
function ofSection(text: string, sentence: Sentence, story: Story): string | null {
  const at = positionOf(story, sentence);
  const isHead = (one: Sentence): boolean => one.block.kind === 'story-head';
  const from = story.sentences.slice(0, at).findLastIndex(isHead);
  if (from < 1) return null;
  const next = story.sentences.findIndex((one, i) => i > at && isHead(one));
  const under = story.sentences.slice(from, next < 0 ? undefined : next);
  const acting = under.flatMap((one) => foreignMentions(one).filter((mention) => !isStage(text, mention)));
  const countries = codesOf(acting, 'country');
  const led = acting.some(({ start, end }) => LEADER.test(text.slice(Math.max(0, start - 40), end + 30)));
  return countries.length === 1 && led ? countries[0]! : null;
}

const LEADER =
  /\b(?:President|Premier|Minister|PM|King|Queen|Emir|Sultan|Chancellor|Speaker|Chair\w+|Governor|Secretary)\b/;

/** The one country that the sentences before it in the same paragraph act with. */
function nearInBlock(text: string, sentence: Sentence, story: Story): string | null {
  const at = positionOf(story, sentence);
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const earlier = story.sentences[i]!;
    if (earlier.block !== sentence.block) return null;
    if (!namesVietnam(earlier) && !BILATERAL.test(text.slice(earlier.start, earlier.end))) continue;
    const countries = codesOf(
      foreignMentions(earlier).filter((mention) => !isStage(text, mention)),
      'country',
    );
    if (countries.length === 1) return countries[0]!;
    if (countries.length > 1) return null;
  }
  return null;
}
