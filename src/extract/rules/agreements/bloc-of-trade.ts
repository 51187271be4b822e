import lexicon from '#lexicon/trade-blocs.json' with { type: 'json' };
import type { Sentence } from '../../document.ts';
import { foreignMentions } from '../partners/foreign-mentions.ts';

const FREE_TRADE =
  /\b(?:free[- ]trade|FTAs?|preferential trade|trade (?:agreement|pact|deal|accord)s?|partial[- ]scope|partnership and co-?operation agreement|framework participation agreement|investment protection)\b/i;
/** What the members of a customs union have together and none on its own. */
const OF_THE_UNION =
  /^(?:the|its|their|that) (?:(?:Free[- ]Trade|Investment Protection) Agreement|free[- ]trade (?:agreement|pact|deal)|FTA)\b/;
/** 'a pact between the bloc and Hanoi', the bloc having been named before. */
const BY_ITS_NOUN = /\b(?:the|this) (?:bloc|union|grouping|customs union|common market)\b/i;

/** The bloc with which an agreement on free trade is that a sentence tells of one of its members; else the member. */
export function blocOfTrade(text: string, sentence: Sentence, name: string, partner: string): string {
  const row = lexicon.rows.find(({ members }) => members.includes(partner));
  if (!row) return partner;
  if (row.union && OF_THE_UNION.test(name)) return row.bloc;
  if (!FREE_TRADE.test(text.slice(sentence.start, sentence.end))) return partner;
  return foreignMentions(sentence).some(({ code }) => code === row.bloc) ||
    BY_ITS_NOUN.test(text.slice(sentence.start, sentence.end))
    ? row.bloc
    : partner;
}
