import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { articlesQuery } from '../../data/article-queries.ts';
import { usePartnerName } from '../../data/partner-names.ts';
import { ArticleYears } from '../../features/article/article-years.tsx';
import { articleMessages } from '../../features/article/messages.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { DocumentTitle } from '../../ui/document-title.tsx';
import { foldText } from '../../ui/fold-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useArticleWords } from '../../url/articles-params.ts';

/** `/articles`: every article under its year, found by words of its title, outlet or partners. */
export function ArticlesPage() {
  const text = useMessages(articleMessages);
  const format = useFormat();
  const partnerName = usePartnerName();
  const { articles } = useSuspenseQuery(articlesQuery).data;
  const [words, setWords] = useArticleWords();
  const wanted = foldText(words).split(/\s+/).filter(Boolean);
  const folded = useMemo(
    () =>
      articles.map((article) =>
        foldText([article.title, article.outlet, article.published, ...article.partners.map(partnerName)].join(' ')),
      ),
    [articles, partnerName],
  );
  const found = articles.filter((_, at) => wanted.every((word) => folded[at]?.includes(word)));
  return (
    <div className="page">
      <DocumentTitle title={text.title} />
      <PageHead title={text.title} lead={text.lead} />
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2 print:hidden">
        <input
          type="search"
          value={words}
          aria-label={text.find}
          placeholder={text.find}
          onChange={(event) => setWords(event.target.value || null)}
          className="h-10 w-96 max-w-full border border-rule-strong px-3 placeholder:text-quiet"
        />
        <p role="status" className="figures text-small text-quiet">
          {text.count(format.number(found.length), found.length)}
        </p>
      </div>
      {found.length === 0 ? (
        <div className="py-10">
          <Notice title={text.none} actions={<Button onClick={() => setWords(null)}>{text.clear}</Button>} />
        </div>
      ) : (
        <ArticleYears articles={found} />
      )}
    </div>
  );
}
