import type { Sentence, Story } from '../../../document.ts';
import type { Span } from '../../../find/mention.ts';
import { foreignCountries } from '../words/countries.ts';
import { isMoney } from '../words/refuse.ts';

const KINDS =
  '(?:(?:newly|new|fresh|added|additional|adjusted|total|overall|registered|pledged|promised|committed|disbursed|implemented|realised|realized|foreign|direct)[ -](?:and )?)*';
const FLOW = new RegExp(
  `(?<!(?<!Vietnam|Nam|country|nation|year|world)['’]s )\\b(${KINDS}(?:capital|FDI|investments?|disbursements?|pledges|money)|foreign (?:investors|firms|companies|enterprises|businesses)|Vietnam(?:ese|['’]s) (?:investors|firms|companies|enterprises|businesses)(?= [^.]*\\b(?:abroad|overseas)\\b))\\b(?! (?:city|laws?|licen[cs]es?|certificates?|promotion|agenc\\w+|environment|climate|funds?|markets?|market|policy|policies|flows?|inflows?|agreement|protection|cooperation|and trade|project|projects|ministry|forum|partners?))`,
  'gi',
);
const GOODS = /\b(?:exports?|imports?|exported|imported|trade|turnover|arrivals|visitors|tourists|aid|ODA|loans?)\b/gi;
/** '19 billion USD of the disbursed money', '3.7 billion USD, 26.7% of newly registered capital'. */
const OF_IT =
  /^(?:,? (?:or |and )?[\d.]+ ?(?:%|per ?cent))? (?:of|in) (?:the |all )?(?:\w+ ){0,3}(?:capital|money|investment|FDI)\b/;
const OUTWARD =
  /\b(?:overseas|abroad|outbound|outward)\b|\bVietnam(?:ese|['’]s) (?:money|investors|investment|firms|companies|enterprises)\b|\bin the (?:other|opposite|reverse) direction\b/i;
const INWARD = /\bforeign(?:-invested| direct| investment| investors| capital)|\bFDI\b|\bdisburse/i;

/**
 * The investment that a report divides among sectors or countries before a number: 'newly registered capital', 'disbursed
 * investment'; null where it spoke of goods, guests or gifts last. Looked for in the paragraph, then in the one before.
 */
export function capitalFlow(text: string, story: Story, sentence: Sentence, number: Span): string | null {
  const after = OF_IT.exec(text.slice(number.end, sentence.end))?.[0].length ?? 0;
  const before = after === 0 ? number.start : number.end + after;
  const place = story.sentences.indexOf(sentence);
  const opening = story.sentences.find(({ block }) => block === sentence.block) ?? sentence;
  const earlier = story.sentences[story.sentences.indexOf(opening) - 1];
  const starts = [opening.start, ...(earlier === undefined || place < 0 ? [] : [earlier.block.start])];
  for (const start of starts) {
    const said = text.slice(start, before);
    const found = [...said.matchAll(FLOW)];
    const [, flow = ''] =
      found.findLast(([, name = '']) => / |-|FDI|disburse|pledge/i.test(name)) ?? found.at(-1) ?? [];
    if (flow === '') continue;
    const goods = [...said.matchAll(GOODS)].at(-1)?.index ?? -1;
    if (goods > (found.at(-1)?.index ?? -1)) return null;
    const outward =
      /^vietnam/i.test(flow) ||
      (!INWARD.test(said.replace(AGENCY, '')) && (OUTWARD.test(said) || reportFlow(text, story) === OUTWARD_FLOW));
    if (outward) return OUTWARD_FLOW;
    const kinds = new Set(found.map(([, name = '']) => name.toLowerCase()).filter((name) => KIND_OF_IT.test(name)));
    const last = found.findLast(([, name = '']) => name === flow);
    const aside = KIND_OF_IT.test(flow) && after === 0 && !isAnnounced(said.slice(0, last?.index ?? 0));
    const several = aside || tellsKinds(said) || (start !== opening.start && kinds.size > 1);
    // A total that was disbursed, told in the paragraph before, is not what the next one divides.
    const paid =
      start !== opening.start && /^disburse/i.test(flow) && !/ /.test(flow) && reportFlow(text, story) !== null;
    return several || paid ? 'foreign investment' : spelled(flow.toLowerCase(), said);
  }
  return goesOnWith(text.slice(starts.at(-1) ?? sentence.start, before)) ? reportFlow(text, story) : null;
}

/** 'The sum includes newly registered capital, additional capital and share purchases': all kinds of it together. */
const tellsKinds = (said: string): boolean =>
  /\b(?:includ|consist|compris|covers?\b)[^.]*\bcapital, [^.]*\band\b/i.test(said);

// 'new capital' and 'additional capital' told before are parts; what follows in another paragraph is of both.
const KIND_OF_IT = /^(?:newly|new|fresh|added|additional|adjusted)\b/i;

/** 'In terms of new capital, …', '27% of the additional capital'; but '2 billion of that was additional capital' is told of one item. */
const isAnnounced = (before: string): boolean =>
  !/\d/.test(before.slice(before.search(/[^.]*$/))) || /(?:%|per ?cent) of (?:the |all )?(?:total )?$/.test(before);

const goesOnWith = (said: string): boolean => said.search(GOODS) === -1;

const LEAD = 3;
const INVESTED = /\b(?:invest\w*|FDI|ventures?)\b|\bcapital\b(?! (?:city|of|province))/;

// What an office is called tells no flow.
const AGENCY = /\b(?:Foreign|Planning and|Overseas|Outward) Investment(?: (?:Agency|Department|Office))?\b/g;

/** What a report on investment divides in a paragraph that tells of places and branches alone: told in its lead. */
function reportFlow(text: string, story: Story): string | null {
  const lead = story.sentences.slice(0, LEAD);
  const said = lead.map(({ start, end }) => text.slice(start, end).replace(AGENCY, '')).join(' ');
  const told = story.sentences.filter(({ mentions }) =>
    mentions.some((mention) => mention.kind === 'quantity' && (isMoney(mention.unit) || mention.unit === '%')),
  ).length;
  if (!INVESTED.test(said) || said.search(GOODS) !== -1 || told < FEWEST || told / story.sentences.length < MOSTLY)
    return null;
  return OUTWARD.test(said) && !INWARD.test(said) ? OUTWARD_FLOW : 'foreign investment';
}

const FEWEST = 4;
const MOSTLY = 0.5;

export const OUTWARD_FLOW = 'Vietnamese investment overseas';

/** 'capital', 'pledges' and 'disbursement' are of foreign investors. */
function spelled(flow: string, said: string): string {
  if (/^(?:disburse|disbursed |implemented |reali[sz]ed )/.test(flow)) return 'disbursed foreign investment';
  if (/^(?:pledge|pledged |promised |committed )/.test(flow)) return 'pledged foreign investment';
  if (/^foreign \w+s$|^(?:(?:total|overall|foreign) )*(?:capital|money|investments?)$/.test(flow))
    return /\bdisburse/i.test(said)
      ? 'disbursed foreign investment'
      : /\b(?:pledged|promised|committed)\b/i.test(said)
        ? 'pledged foreign investment'
        : 'foreign investment';
  return flow.replace(/\bfdi\b/g, 'FDI').replace(/\bmoney$/, 'capital');
}

/** 'Malta becomes the largest investor', in a report on what all have put in. */
export const isOfAllInvestors = (text: string, story: Story): boolean =>
  story.sentences.some(({ start, end }) => OF_ALL.test(text.slice(start, end)));

const OF_ALL =
  /\b(?:largest|biggest|top|leading|main|number one) (?:foreign |single )?(?:investors?|investing (?:partner|country)|sources? of (?:FDI|foreign|investment))\b[^.]*\b(?:Vi(?:et|ệt) ?[Nn]am|country|total|all|accounting|with)\b|\b(?:attract\w*|receiv\w*|drew|lured)\b[^.]*\bforeign (?:direct )?investment\b[^.]*\bwith (?:the )?[A-Z]/;

/** The one foreign country that a report on investment in Vietnam names: whose investment it is about. */
export function investorAbout(text: string, story: Story): string | null {
  const [only, other] = foreignCountries(story);
  if (only === undefined || other !== undefined || reportFlow(text, story) !== 'foreign investment') return null;
  return isOfAllInvestors(text, story) ? null : only;
}
