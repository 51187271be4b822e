import { Link } from 'react-router-dom';
import type { ArticleRef } from '../../../dataset/site/article-ref.ts';
import type { CountryFile } from '../../../dataset/site/country-file.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { dossierMessages } from './dossier-messages.ts';

const SHOWN = 15;

/** Every article that tells something about the partner, newest first. */
export function ArticlesChapter({ file }: { file: CountryFile }) {
  const words = useMessages(dossierMessages);
  const { articles } = file;
  return (
    <Chapter id="articles" title={words.articles} lead={words.articlesLead(articles.length)}>
      <ul>
        {articles.slice(0, SHOWN).map((article) => (
          <ArticleLine key={article.id} article={article} />
        ))}
      </ul>
      {articles.length > SHOWN && (
        <details className="mt-2 print:hidden">
          <summary className="link inline-block py-1 text-small">{words.moreArticles(articles.length - SHOWN)}</summary>
          <ul>
            {articles.slice(SHOWN).map((article) => (
              <ArticleLine key={article.id} article={article} />
            ))}
          </ul>
        </details>
      )}
    </Chapter>
  );
}

function ArticleLine({ article }: { article: ArticleRef }) {
  const words = useMessages(dossierMessages);
  const format = useFormat();
  return (
    <li className="grid gap-x-6 border-t border-rule py-2 md:grid-cols-[7rem_1fr_14rem] print:grid-cols-[6rem_1fr_9rem] print:py-1">
      <span className="figures text-small text-quiet md:text-body">
        {article.published === null ? words.dateNotTold : format.date(article.published)}
      </span>
      <Link lang="en" className="link" to={paths.article(article.id)}>
        {article.title}
      </Link>
      <span className="text-small text-quiet md:text-right print:text-right">
        {article.outlet ?? words.unknownOutlet}
      </span>
    </li>
  );
}
