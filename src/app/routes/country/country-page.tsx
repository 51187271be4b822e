import { DocumentTitle } from '../../ui/document-title.tsx';
import { PageHead } from '../../ui/page-head.tsx';

export function CountryPage() {
  return (
    <div className="page">
      <DocumentTitle title="Country" />
      <PageHead title="Country" />
    </div>
  );
}
