import { DocumentTitle } from '../../ui/document-title.tsx';
import { PageHead } from '../../ui/page-head.tsx';

export function StatisticsPage() {
  return (
    <div className="page">
      <DocumentTitle title="Statistics" />
      <PageHead title="Statistics" />
    </div>
  );
}
