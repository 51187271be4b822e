import { partnerListMessages } from '../../features/partner-list/messages.ts';
import { PartnerList } from '../../features/partner-list/partner-list.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { DocumentTitle } from '../../ui/document-title.tsx';

/** Every partner that the data tells about. */
export function CountriesPage() {
  return (
    <div className="page">
      <DocumentTitle title={useMessages(partnerListMessages).title} />
      <PartnerList />
    </div>
  );
}
