import { DocumentTitle } from '../../ui/document-title.tsx';
import { PageHead } from '../../ui/page-head.tsx';

export function OverviewPage() {
  return (
    <div className="page">
      <DocumentTitle title="Overview" />
      <PageHead title="Overview" />
    </div>
  );
}
