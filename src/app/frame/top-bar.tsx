import { Link, useSearchParams } from 'react-router-dom';
import { chooseLanguage, useLanguage } from '../i18n/language.ts';
import { useMessages } from '../i18n/messages.ts';
import { paths } from '../paths.ts';
import { frameMessages } from './messages.ts';
import { Places } from './places.tsx';
import { SearchOpener } from './search-opener.tsx';
import { ShareButton } from './share-button.tsx';
import { ThemeMenu } from './theme-menu.tsx';

const TOOL =
  'inline-flex min-h-11 items-center whitespace-nowrap gap-2 px-2.5 text-small sm:px-2 hover:underline underline-offset-4';

/** The bar on top of every page: name, places, and the tools that work everywhere. */
export function TopBar() {
  const text = useMessages(frameMessages);
  const language = useLanguage();
  const other = language === 'en' ? 'vi' : 'en';
  const [params, setParams] = useSearchParams();
  /** A shared link names its language, which would come back with the next reload. */
  const switchLanguage = () => {
    chooseLanguage(other);
    if (!params.has('lang')) return;
    params.set('lang', other);
    setParams(params, { replace: true });
  };
  return (
    <header className="@container sticky top-0 z-20 border-b border-rule bg-paper print:static print:border-0">
      <div className="page flex flex-wrap items-center gap-x-2 @min-[59rem]:flex-nowrap @min-[59rem]:gap-x-5 @min-[62rem]:gap-x-8">
        <Link
          to={paths.overview()}
          aria-label={text.home}
          className="py-2.5 font-serif text-lead font-semibold whitespace-nowrap"
        >
          Bamboo <span className="text-link">Atlas</span>
        </Link>
        <Places className="order-last w-full @min-[59rem]:order-none @min-[59rem]:w-auto print:hidden" />
        <div className="-mr-2 ml-auto flex items-center print:hidden">
          <SearchOpener className={TOOL} />
          <button type="button" lang={other} aria-label={text.languageName} className={TOOL} onClick={switchLanguage}>
            <span className="max-sm:hidden">{text.language}</span>
            <span className="sm:hidden" aria-hidden="true">
              {other.toUpperCase()}
            </span>
          </button>
          <ThemeMenu buttonClassName={TOOL} />
          <ShareButton className={TOOL} />
        </div>
      </div>
    </header>
  );
}
