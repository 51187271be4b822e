import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { Report, SourcedEvidence } from '../../../dataset/merged-record.ts';
import type { ArticleRef } from '../../../dataset/site/article-ref.ts';
import { articleQuery } from '../../data/article-queries.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { citation } from './citation.ts';
import { CopyCitation } from './copy-citation.tsx';
import { evidenceMessages } from './messages.ts';
import { type Piece, paragraphsAround } from './paragraph-around.ts';

type QuotationProps = { recordId: string; report: Report; evidence: SourcedEvidence[]; article: ArticleRef | null };

/** One report: its paragraph with the words marked, whose it is, and the ways on to the text and out to the original. */
export function Quotation({ recordId, report, evidence, article }: QuotationProps) {
  const words = useMessages(evidenceMessages);
  const format = useFormat();
  const text = useQuery(articleQuery(report.article)).data;
  const ordered = [...evidence].sort((a, b) => a.start - b.start);
  const read = text ? paragraphsAround(text.text, ordered, text.bodyStart) : [];
  const paragraphs: Piece[][] = read.length > 0 ? read : ordered.map(({ quote }) => [{ text: quote, marked: true }]);
  const date = article?.published ? format.date(article.published) : null;
  const quote = ordered.map((one) => one.quote).join(' … ');
  return (
    <article className="border-t border-rule pt-4">
      <p className="mb-2 text-small">
        <span className="font-semibold">{article?.outlet ?? words.noOutlet}</span>
        <span className="text-quiet">
          , {date ?? words.noDate}
          {report.weight === 'mention' && `, ${words.passing}`}
        </span>
      </p>
      <blockquote cite={article?.url ?? undefined} className="grid gap-3 font-serif text-body/7">
        {paragraphs.map((pieces, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one text never change their order
          <p key={at}>
            {pieces.map((piece, index) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do the pieces of a paragraph
              piece.marked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
            )}
          </p>
        ))}
      </blockquote>
      <p className="mt-2 text-small text-quiet">{article?.title}</p>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-small print:hidden">
        {article?.url && (
          <a className="link py-1" href={article.url} rel="noreferrer" target="_blank">
            {words.original}
          </a>
        )}
        <Link className="link py-1" to={paths.article(report.article, recordId)}>
          {words.inArticle}
        </Link>
        <CopyCitation citation={citation({ quote, article, date, address: window.location.href })} />
      </div>
    </article>
  );
}
