import type { ArticleRef } from '../../../dataset/site/article-ref.ts';

type CitationParts = {
  quote: string;
  article: ArticleRef | null;
  /** The date as the reader writes it, or null. */
  date: string | null;
  /** Address of this very evidence in the atlas. */
  address: string;
};

/** A citation that can stand in a footnote: quotation, title, outlet, date, addresses; what is not known is left out. */
export function citation({ quote, article, date, address }: CitationParts): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  const source = [article?.title, article?.outlet, date].filter(Boolean).join(', ');
  const rest = [source, article?.url, `Bamboo Atlas, ${address}`].filter(Boolean).join('. ');
  return `“${words}”${/[.!?…]$/.test(words) ? '' : '.'} ${rest}.`;
}
