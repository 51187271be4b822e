import type { Sentence, Story } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { isAmongForeigners } from '../partners/among-foreigners.ts';
import { eachOfSeveral } from '../partners/each-of-several.ts';
import { codesOf, type ForeignMention, foreignMentions } from '../partners/foreign-mentions.ts';
import { partnerOf } from '../partners/partner-of.ts';
import { partnersListed } from '../partners/partners-listed.ts';
import { isSignedByOthers } from '../partners/signed-by-others.ts';
import { storyPartner } from '../partners/story-partner.ts';
import { blocOfTrade } from './bloc-of-trade.ts';
import { blockOrganisation, FORUMS } from './block-organisation.ts';
import { partnerNamed } from './instrument-head.ts';
import type { InstrumentPhrase } from './instrument-phrase.ts';
import { signersNamed } from './signers-named.ts';

/** A pact of many states is no partner in itself: what it does is done for those of whom the story tells. */
const PACT = /^(?:CPTPP|RCEP)$/;

/** With whom a document is: named inside its own name, else as the sentence and story tell. Empty when nobody can be told. */
export function agreementPartners(text: string, sentence: Sentence, story: Story, phrase: InstrumentPhrase): string[] {
  if (phrase.head.partner) return [phrase.head.partner];
  const span: Span = { start: sentence.start + phrase.start, end: sentence.start + phrase.end };
  const named = phrase.kind === 'treaty' ? partnerNamed(text.slice(span.start, span.end + 9)) : null;
  if (named) return [named];
  const inside = foreignMentions(sentence).filter(
    ({ start, end, code }) => start >= span.start && end <= span.end && !PACT.test(code),
  );
  // 'the ASEAN - Canada agreement' is not Vietnam's own.
  if (
    /\b(?:ASEAN|EU)(?: ?[-–—] ?)\p{Lu}/u.test(text.slice(span.start, span.end)) &&
    !/Vi[eệ]t ?[Nn]am/.test(text.slice(span.start, span.end))
  )
    return [];
  // 'the Code of Conduct between ASEAN and China'
  const ofTwo = /\b(?:between|of) (.*)$/.exec(text.slice(span.start, span.end));
  if (
    ofTwo &&
    / and /.test(ofTwo[1]!) &&
    !/ with /.test(ofTwo[1]!) &&
    inside.length > 1 &&
    isOfOthers(inside, text.slice(span.start, span.end))
  )
    return [];
  const withAt = text.lastIndexOf(' with ', span.end);
  const listed = partnersListed(text, sentence, withAt > span.start ? withAt : span.end);
  if (listed.length > 0) return listed.map(({ code }) => code);
  const countries = codesOf(inside, 'country');
  if (countries.length === 1) return countries;
  const lead = { start: sentence.start + phrase.start, end: sentence.start + phrase.head.end };
  const owner = codesOf(
    inside.filter((mention) => mention.end <= lead.end),
    'organisation',
  );
  if (countries.length === 0 && owner.length > 0) return [owner[0]!];
  // 'the Global Compact for Migration of the United Nations'
  const whose = inside.find(
    ({ start, kind }) => kind === 'organisation' && /\bof (?:the )?$/.test(text.slice(span.start, start)),
  );
  if (countries.length === 0 && whose) return [whose.code];
  const signer = signersNamed(text, sentence, span);
  if (signer !== null) return [signer];
  if (isAmongForeigners(text, sentence, span) || isSignedByOthers(text, sentence, lead)) return [];
  const several = eachOfSeveral(text, sentence, story, lead);
  if (several && several.length > 0) return several;
  const organisation = inCooperationWith(text, sentence, span) ?? blockOrganisation(text, sentence, story);
  if (organisation !== null && !PACT.test(organisation)) return [organisation];
  const partner = counterpartsCountry(text, sentence, span) ?? partnerOf(text, sentence, story, lead);
  if (partner === null) return [];
  if (PACT.test(partner)) return [countryOf(text, story, partner)].filter((code) => !PACT.test(code));
  const loose = FORUMS.has(partner) || isNamedBehind(partner, text, sentence, span);
  if (loose && !isTiedTo(partner, text, sentence, span)) return [countryOf(text, story, partner)];
  return [blocOfTrade(text, sentence, text.slice(span.start, span.end), partner)];
}

/** 'Cooperation with the OECD rests on a memorandum': the organisation that the sentence opens on, and no country beside it. */
function inCooperationWith(text: string, sentence: Sentence, span: Span): string | null {
  const before = foreignMentions(sentence).filter(({ end }) => end <= span.start);
  const [only] = before;
  return only?.kind === 'organisation' &&
    before.every(({ code }) => code === only.code) &&
    /\b(?:cooperation|collaboration|ties|relations|partnership|work) with (?:the )?$/i.test(
      text.slice(sentence.start, only.start),
    )
    ? only.code
    : null;
}

const SAME_TWO = /\b(?:the|their|both|these) (?:two |both )?(?:nations|countries|sides|governments|peoples)\b/i;

/** 'in Moscow he held talks with his Russian counterpart and saw 14 pacts between the two nations signed': not the land of the story. */
function counterpartsCountry(text: string, sentence: Sentence, span: Span): string | null {
  if (!SAME_TWO.test(text.slice(span.start, span.end))) return null;
  const last = foreignMentions(sentence).findLast(
    (mention) => mention.kind === 'country' && !mention.byPlace && mention.end <= span.start,
  );
  const acts = /\b(?:counterpart|host|talks|president|prime minister|minister)\b/i;
  return last && acts.test(text.slice(last.end, span.start)) ? last.code : null;
}

/** True when a name holds two foreign parties and Vietnam is none of them. */
function isOfOthers(inside: readonly ForeignMention[], words: string): boolean {
  const parties = inside.filter(({ byPlace }) => !byPlace);
  return new Set(parties.map(({ code }) => code)).size > 1 && !/Vi[eệ]t ?[Nn]am|\btwo\b|\bboth\b/.test(words);
}

/** An organisation of which only a later clause speaks: 'a pact is under way, and they asked the GCC to …'. */
function isNamedBehind(code: string, text: string, sentence: Sentence, span: Span): boolean {
  const mentions = foreignMentions(sentence).filter((mention) => mention.code === code);
  return (
    mentions.every(
      ({ kind, start }) =>
        kind === 'organisation' && start > span.end && /, (?:and|while|but) [^,;]*$/.test(text.slice(span.end, start)),
    ) && mentions.length > 0
  );
}

function isTiedTo(code: string, text: string, sentence: Sentence, span: Span): boolean {
  return foreignMentions(sentence).some((mention) => {
    if (mention.code !== code) return false;
    if (mention.start >= span.start && mention.end <= span.end) return true;
    const before = text.slice(sentence.start, mention.start);
    const after = text.slice(mention.end, sentence.end);
    return (
      (mention.start >= span.start && /\b(?:with|between|by|of) (?:the )?$/i.test(before)) ||
      /(?:Vietnam|Viet Nam|Việt Nam) and (?:the )?$/.test(before) ||
      /^(?: and (?:Vietnam|Viet Nam|Việt Nam))? (?:have |has |had |will )?(?:sign|ink|adopt|conclud|exchang|reach)/.test(
        after,
      )
    );
  });
}

/** The country that the story is about, when it is about one; else the forum itself. */
function countryOf(text: string, story: Story, forum: string): string {
  const principal = storyPartner(text, story);
  return principal?.kind === 'country' ? principal.code : forum;
}
