import { Link } from 'react-router-dom';
import type { PartnerSummary } from '../../../dataset/site/partner-summary.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/messages.ts';
import { paths } from '../../paths.ts';
import { DocumentTitle } from '../../ui/document-title.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { nearPartners } from './near-partners.ts';
import { unknownMessages } from './unknown-messages.ts';

/** An address that no partner has: says so and offers what the reader may have meant. */
export function UnknownPartner({ address, partners }: { address: string; partners: readonly PartnerSummary[] }) {
  const words = useMessages(unknownMessages);
  const language = useLanguage();
  const near = nearPartners(address, partners);
  return (
    <>
      <DocumentTitle title={words.unknown} />
      <PageHead title={words.unknown} lead={words.unknownHelp(address)} />
      {near.length > 0 && (
        <>
          <p className="mb-2">{words.near}</p>
          <ul className="mb-6 grid gap-2">
            {near.map((one) => (
              <li key={one.code}>
                <Link className="link" to={paths.country(one.code)}>
                  {one.name[language]}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <Link className="link" to={paths.countries()}>
        {words.toAll}
      </Link>
    </>
  );
}
