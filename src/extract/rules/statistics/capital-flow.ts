import type { Sentence, Story } from '../../document.ts';
import type { Span } from '../../find/mention.ts';

const KINDS =
  '(?:(?:newly|new|fresh|added|additional|adjusted|total|overall|registered|pledged|promised|committed|disbursed|implemented|realised|realized|foreign|direct)[ -](?:and )?)*';
const FLOW = new RegExp(
  `\\b(${KINDS}(?:capital|FDI|investments?|disbursements?|pledges|money)|foreign (?:investors|firms|companies|enterprises|businesses))\\b(?! (?:city|laws?|licen[cs]es?|certificates?|promotion|agenc\\w+|environment|climate|funds?|markets?|market|policy|policies|flows?|inflows?|agreement|protection|cooperation|and trade|project|projects|ministry|forum|partners?))`,
  'gi',
);
const GOODS = /\b(?:exports?|imports?|exported|imported|trade|turnover|arrivals|visitors|tourists|aid|ODA|loans?)\b/gi;
/** '19 billion USD of the disbursed money', '3.7 billion USD, 26.7% of newly registered capital'. */
const OF_IT =
  /^(?:,? (?:or |and )?[\d.]+ ?(?:%|per ?cent))? of (?:the |all )?(?:\w+ ){0,3}(?:capital|money|investment|FDI)\b/;
const OUTWARD =
  /\b(?:overseas|abroad|outbound|outward)\b|\bVietnamese (?:money|investors|investment|firms|companies|enterprises)\b|\bin the (?:other|opposite|reverse) direction\b/i;
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
    if (OUTWARD.test(said) && !INWARD.test(said)) return OUTWARD_FLOW;
    return spelled(flow.toLowerCase(), said);
  }
  return null;
}

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
