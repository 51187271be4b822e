import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router-dom';
import { indexQuery } from '../../data/index-query.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/messages.ts';
import { paths } from '../../paths.ts';
import { DocumentTitle } from '../../ui/document-title.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { guessPages } from './guess-pages.ts';
import { notFoundMessages } from './messages.ts';

const PLACES = ['overview', 'timeline', 'countries', 'statistics', 'articles'] as const;

/** Any address without a page: says so, and leads on. Needs no dataset. */
export function NotFoundPage() {
  const text = useMessages(notFoundMessages);
  const language = useLanguage();
  const { pathname } = useLocation();
  const { data } = useQuery(indexQuery);
  const guesses = guessPages(pathname, data?.partners ?? []);
  return (
    <div className="page">
      <DocumentTitle title={text.title} />
      <PageHead title={text.title} lead={<span className="break-words">{text.lead(pathname)}</span>} />
      {guesses.length > 0 && (
        <>
          <p>{text.meant}</p>
          <ul className="mt-2 mb-8 font-serif text-lead">
            {guesses.map(({ address, partner }) => (
              <li key={address}>
                <Link className="link" to={address}>
                  {partner ? partner.name[language] : address}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{text.places}</p>
      <ul className="mt-2 flex flex-wrap gap-x-6">
        {PLACES.map((place) => (
          <li key={place}>
            <Link className="link inline-block py-1.5" to={paths[place]()}>
              {text[place]}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
