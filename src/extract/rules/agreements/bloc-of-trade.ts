import lexicon from '#lexicon/trade-blocs.json' with { type: 'json' };
import type { Sentence } from '../../document.ts';
import { foreignMentions } from '../partners/foreign-mentions.ts';

const FREE_TRADE = /\b(?:free[- ]trade|FTAs?)\b/i;

/** The bloc with which an agreement on free trade is that a sentence tells of one of its members; else the member. */
export function blocOfTrade(text: string, sentence: Sentence, partner: string): string {
  const row = lexicon.rows.find(({ members }) => members.includes(partner));
  if (!row || !FREE_TRADE.test(text.slice(sentence.start, sentence.end))) return partner;
  return foreignMentions(sentence).some(({ code }) => code === row.bloc) ? row.bloc : partner;
}
