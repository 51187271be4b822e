import { Link } from 'react-router-dom';
import { RECORD_KINDS } from '../../../dataset/article-line.ts';
import type { ArticlesIndex } from '../../../dataset/site/articles-file.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { paths } from '../../paths.ts';
import { KIND_EDGE } from './kind-colour.ts';
import { articleMessages } from './messages.ts';

type Article = ArticlesIndex['articles'][number];

/** Articles under the years in which they appeared, in the order given. */
export function ArticleYears({ articles }: { articles: readonly Article[] }) {
  const text = useMessages(articleMessages);
  const years = new Map<string | null, Article[]>();
  for (const article of articles) {
    const year = article.published?.slice(0, 4) ?? null;
    years.set(year, [...(years.get(year) ?? []), article]);
  }
  return [...years].map(([year, members]) => (
    <section key={year} className="mt-10 [content-visibility:auto] [contain-intrinsic-size:auto_40rem]">
      <h2 className="plate pt-3 pb-2 font-serif text-lead font-semibold">{year ?? text.undated}</h2>
      <ul className="divide-y divide-rule">
        {members.map((article) => (
          <ArticleLine key={article.id} article={article} />
        ))}
      </ul>
    </section>
  ));
}

function ArticleLine({ article }: { article: Article }) {
  const text = useMessages(articleMessages);
  const words = useMessages(vocabulary);
  const format = useFormat();
  const read = RECORD_KINDS.filter((kind) => article.counts[kind] > 0);
  return (
    <li className="grid gap-x-6 py-2 md:grid-cols-[7rem_minmax(0,1fr)_11rem] lg:grid-cols-[7rem_minmax(0,1fr)_11rem_minmax(0,22rem)]">
      <span className="figures text-quiet max-md:text-small">
        {article.published && format.date(article.published)}
      </span>
      <Link className="link justify-self-start" lang={article.lang} to={paths.article(article.id)}>
        {article.title}
      </Link>
      <span className="text-quiet max-md:text-small">{article.outlet ?? text.outletUnknown}</span>
      <span className="figures flex flex-wrap items-baseline gap-x-3 gap-y-1 text-small text-quiet md:max-lg:col-span-2 md:max-lg:col-start-2">
        {read.length === 0
          ? text.nothingRead
          : read.map((kind) => (
              <span key={kind} className={`border-l-4 pl-1.5 ${KIND_EDGE[kind]}`}>
                {format.number(article.counts[kind])}{' '}
                {(article.counts[kind] === 1 ? words.oneRecord : words.recordKind)[kind]}
              </span>
            ))}
      </span>
    </li>
  );
}
