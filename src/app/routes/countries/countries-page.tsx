import { DocumentTitle } from '../../ui/document-title.tsx';
import { PageHead } from '../../ui/page-head.tsx';

export function CountriesPage() {
  return (
    <div className="page">
      <DocumentTitle title="Countries" />
      <PageHead title="Countries" />
    </div>
  );
}
