import { Link } from 'react-router-dom';
import { useMessages } from '../i18n/messages.ts';
import { paths } from '../paths.ts';
import { DataVersion } from './data-version.tsx';
import { frameMessages } from './messages.ts';

/** What the data is, whose it is, and where it is explained. */
export function SiteFooter() {
  const text = useMessages(frameMessages);
  return (
    <footer className="mt-20 border-t border-rule py-8 print:mt-6 print:py-3 text-small text-quiet">
      <div className="page grid gap-x-12 gap-y-4 md:grid-cols-[1fr_auto]">
        <p className="max-w-measure">
          {text.purpose} <DataVersion />
        </p>
        <ul className="flex flex-wrap gap-x-6 gap-y-2 print:hidden">
          <li>
            <Link className="link" to={paths.method()}>
              {text.method}
            </Link>
          </li>
          <li>
            <Link className="link" to={paths.try()}>
              {text.tryIt}
            </Link>
          </li>
          <li>{text.licence}</li>
        </ul>
      </div>
    </footer>
  );
}
