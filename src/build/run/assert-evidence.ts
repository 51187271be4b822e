import { type ArticleLine, RECORD_KINDS } from '#dataset/article-line.ts';

/** Throws when a quotation is not exactly the words at its place in the text: such a line must not leave the build. */
export function assertEvidence(line: ArticleLine, text: string): void {
  for (const kind of RECORD_KINDS) {
    line[kind].forEach((record, i) => {
      for (const { quote, start, end } of record.evidence) {
        if (text.slice(start, end) !== quote) {
          throw new Error(
            `${line.article.file} ${kind}.${i} (${record.rule}): Unexpected evidence "${quote.slice(0, 60)}" at ${start}-${end}, ` +
              `expected "${text.slice(start, end).slice(0, 60)}"; the rule must take its span from the offset map`,
          );
        }
      }
    });
  }
}
