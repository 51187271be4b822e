import type { Sentence, Story } from '../../../document.ts';
import { isMoney } from '../words/refuse.ts';
import type { Told } from './figure-site.ts';

/** The time that a report on figures is about: told in its lead, or in that of a section, it holds until another is told. */
export type StoryFrame = {
  period: string;
  sentence: Sentence;
  /** It is the time of trade, and not of capital or firms. */
  flow: boolean;
};

const LEAD = 4;
const FEWEST = 6;
const MOSTLY = 0.5;
/** A short item of a roundup tells nothing but figures. */
const FEWEST_IN_SHORT = 3;
const NEARLY_ALL = 0.75;

/** Half of its sentences and more tell money, percents or people: trade, investment, arrivals of a time. */
export function isFiguresReport(story: Story): boolean {
  const prose = story.sentences.filter(isProse);
  const told = prose.filter(({ mentions }) =>
    mentions.some(
      (mention) =>
        mention.kind === 'quantity' &&
        (mention.unit === '%' || mention.unit === 'people' || mention.unit === 'tonnes' || isMoney(mention.unit)),
    ),
  ).length;
  const part = told / prose.length;
  return (told >= FEWEST && part >= MOSTLY) || (told >= FEWEST_IN_SHORT && part >= NEARLY_ALL);
}

/** A sentence of the text itself, and no heading, caption or word of the page around it. */
const isProse = ({ block, tokens }: Sentence): boolean =>
  block.kind === 'paragraph' && STOP.test(tokens.at(-1)?.text ?? '');

/** One of the first sentences that tell something. */
const isLead = ({ sentences }: Story, sentence: Sentence): boolean =>
  sentences.slice(0, sentences.indexOf(sentence)).filter(isProse).length < LEAD;

const STOP = /^[.!?…”"’)/]/;

const INVESTED = /\b(?:invest\w*|capital|FDI|ventures?|registered)\b/i;

/** The lead's own time, or the longer one that it goes on to ('in July, which brought the first seven months to …'). */
export function framedBy(frame: StoryFrame | null, told: Told, story: Story): StoryFrame | null {
  const { period, sentence } = told;
  if (period === null || /^\d{4}\/\d{4}$/.test(period) || told.kind === 'target' || told.kind === 'rank') return frame;
  const own: StoryFrame = { period, sentence, flow: !INVESTED.test(told.topic) };
  if (frame === null) return isLead(story, sentence) ? own : null;
  if (opensSection(frame.sentence, sentence, story)) return own;
  return (frame.sentence === sentence || isLead(story, sentence)) && isWithin(frame.period, period) ? own : frame;
}

/** A report on the capital of 'the first eight months'. */
export const countsMonths = (frame: StoryFrame | null): boolean =>
  frame !== null && !frame.flow && SOME_MONTHS.test(frame.period);

const SOME_MONTHS = /^(\d{4})-\d\d\/\1-\d\d$/;

/** The first figure below a heading that stands after the lead: 'Outbound investment', with months of its own. */
function opensSection(lead: Sentence, sentence: Sentence, { sentences }: Story): boolean {
  const [from, to] = [sentences.indexOf(lead), sentences.indexOf(sentence)];
  return (
    sentences.slice(from + 1, to).some(({ block }) => block.kind === 'story-head') ||
    turnsRound(sentence, sentences[to - 1])
  );
}

/** A paragraph that opens with 'In the opposite direction, …' or on investment abroad has the time that it tells first. */
const turnsRound = ({ tokens, block }: Sentence, before: Sentence | undefined): boolean =>
  before?.block !== block &&
  TURN.test(
    tokens
      .slice(0, OPENING)
      .map(({ text }) => text)
      .join(' '),
  );

const OPENING = 9;
const TURN =
  /^(?:In|On) the (?:opposite|other|reverse) (?:direction|way|side)\b|\b(?:[Oo]utbound|[Oo]utward|[Oo]verseas) (?:direct )?investments?\b|\b[Ii]nvestments? (?:abroad|overseas)\b/;

/** A new paragraph comes back to the time of the report from an older one ('the record of 2022') or a part of it. */
export function returnsTo(frame: StoryFrame | null, previous: Told | null, sentence: Sentence): boolean {
  if (frame === null || previous === null || sentence.block === previous.sentence.block) return false;
  if (opensOnTotal(sentence)) return false;
  const { period } = previous;
  return (
    period === null || (period !== frame.period && (isWithin(period, frame.period) || endOf(period) < frame.period))
  );
}

/** 'Of the total, exports made 2 billion': a part of the sum told right before. */
const opensOnTotal = ({ tokens: [lead, pointer, noun] }: Sentence): boolean =>
  /^of$/i.test(lead?.text ?? '') &&
  (/^(?:this|that|these|those|which|it)$/.test(pointer?.text ?? '') || SUM.test(noun?.text ?? ''));

const SUM = /^(?:total|sum|figure|amount|value|number|volume)$/;

const endOf = (period: string): string => period.split('/').at(-1) ?? period;

/** '2023-11' lies in '2023', and '2025-07' in '2025-01/2025-07'. */
function isWithin(part: string, whole: string): boolean {
  const [from, to] = [whole.split('/')[0] ?? whole, endOf(whole)];
  const [first, last] = [part.split('/')[0] ?? part, endOf(part)];
  return part !== whole && first.slice(0, from.length) >= from && last.slice(0, to.length) <= to;
}

/** The month of a figure lies in the months that are told on from it. */
export const isPartOf = (part: string | null, whole: string | null): boolean =>
  part !== null && whole !== null && isWithin(part, whole);
