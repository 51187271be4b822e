import { type ArticleLine, RECORD_KINDS } from '#dataset/article-line.ts';
import type { Problem } from '../read/problem.ts';
import type { PartnerBook } from '../site/partner-book.ts';

export type CheckedLine = { line: ArticleLine; problems: Problem[] };

/** Takes out records whose partner is no known country or organisation, each with a message; the rest of the article stays. */
export function checkPartners(line: ArticleLine, file: string, book: PartnerBook): CheckedLine {
  const problems: Problem[] = [];
  const known = RECORD_KINDS.map((kind) => [
    kind,
    line[kind].filter((record) => {
      const codes = 'partner' in record ? [record.partner] : record.partners;
      const unknown = codes.find((code) => !book.knows(code));
      if (unknown === undefined) return true;
      problems.push({
        file,
        place: `${record.evidence[0]?.start ?? 0}`,
        message: `Unexpected partner code "${unknown}", expected an ISO 3166-1 alpha-3 code or a code of data/lexicon/organisations.json`,
        remedy: 'correct the lexicon row that gave it, or add the organisation with its names',
      });
      return false;
    }),
  ]);
  return problems.length ? { line: { ...line, ...Object.fromEntries(known) }, problems } : { line, problems };
}
