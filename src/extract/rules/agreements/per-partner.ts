import type { Agreement, AgreementStatus } from '../../../dataset/agreement.ts';
import { foreignMentions } from '../partners/foreign-mentions.ts';
import type { Draft, RuleContext } from '../rule.ts';
import { capitalised } from './agreement-name.ts';
import type { Candidate } from './candidates.ts';
import { draftAgreements } from './draft-agreements.ts';

/** What of several documents is with one of the partners. */
type Part = { code: string; name: string };

/** 'nearly 20 documents, including| seven with| Mongolia'. */
const COUNTED_WITH =
  /\b(?<count>(?:(?:nearly|over|about|some|more than|close to) )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen))(?: (?:documents|agreements|papers|deals|of them))? with (?:the )?$/i;

/** 'Nearly 20 documents were signed, seven with Mongolia and three with Ireland': a lot of papers with each. Empty for one lot. */
export function countedByPartner(text: string, { sentence, phrase }: Candidate): Part[] {
  const from = sentence.start + phrase.head.end;
  const parts = foreignMentions(sentence).flatMap(({ start, end, code, kind }): Part[] => {
    if (kind !== 'country' || start < from) return [];
    const count = COUNTED_WITH.exec(text.slice(from, start))?.groups?.count;
    return count ? [{ code, name: capitalised(`${count} ${phrase.head.word} with ${text.slice(start, end)}`) }] : [];
  });
  return parts.length > 1 ? parts : [];
}

/** 'joint statements with Finland and Bulgaria', 'three statements, on the partnership with Malta and …': one with each. */
export function statementsByPartner(text: string, { sentence, phrase }: Candidate): Part[] {
  if (phrase.kind !== 'joint-statement' || !phrase.head.plural) return [];
  const parts = new Map<string, Part>();
  for (const { start, end, code, kind, byPlace } of foreignMentions(sentence))
    if (kind === 'country' && !byPlace && start >= sentence.start + phrase.head.end && !parts.has(code))
      parts.set(code, { code, name: `Joint statement with ${text.slice(start, end)}` });
  return parts.size > 1 ? [...parts.values()] : [];
}

/** A record for each of the parts. */
export function draftsApart(
  rule: string,
  context: RuleContext,
  candidate: Candidate,
  status: AgreementStatus,
  parts: readonly Part[],
): Draft<Agreement>[] {
  const { phrase } = candidate;
  return parts.flatMap(({ code, name }) => {
    const head = { ...phrase.head, partner: code };
    const one = { ...phrase, head, end: phrase.head.end, complement: '', items: null };
    return draftAgreements(rule, context, { ...candidate, phrase: one }, status).map((draft) => ({ ...draft, name }));
  });
}
