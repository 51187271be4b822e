import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Navigate, useLocation, useParams } from 'react-router-dom';
import { countryQuery } from '../../data/country-query.ts';
import { useIndex } from '../../data/index-query.ts';
import { findPartner } from '../../features/partner-profile/find-partner.ts';
import { profileMessages } from '../../features/partner-profile/messages.ts';
import { ProfileHeader } from '../../features/partner-profile/profile-header.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { DocumentTitle } from '../../ui/document-title.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';

const UnknownPartner = lazy(() =>
  import('../../features/partner-profile/unknown-partner.tsx').then((module) => ({ default: module.UnknownPartner })),
);
const DossierBody = lazy(() => import('./dossier-body.tsx').then((module) => ({ default: module.DossierBody })));

/** The dossier of a country or organisation. Names and small letters lead to the address with the code. */
export function CountryPage() {
  const { code = '' } = useParams();
  const { partners } = useIndex();
  const { search, hash } = useLocation();
  const partner = findPartner(code, partners);
  if (partner && partner.code !== code)
    return <Navigate replace to={{ pathname: paths.country(partner.code), search, hash }} />;
  return (
    <div className="page">
      {partner ? <Dossier code={partner.code} /> : <UnknownPartner address={code} partners={partners} />}
    </div>
  );
}

function Dossier({ code }: { code: string }) {
  const words = useMessages(profileMessages);
  const format = useFormat();
  const { asOf } = useIndex();
  const { data: file } = useSuspenseQuery(countryQuery(code));
  return (
    <article>
      <DocumentTitle title={file.name[format.language]} />
      <ProfileHeader file={file} />
      <div className="grid gap-14 print:gap-6">
        <Suspense fallback={<SkeletonRows rows={12} label={words.loading} />}>
          <DossierBody file={file} asOf={asOf} />
        </Suspense>
      </div>
    </article>
  );
}
