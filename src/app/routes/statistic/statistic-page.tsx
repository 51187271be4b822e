import { DocumentTitle } from '../../ui/document-title.tsx';
import { PageHead } from '../../ui/page-head.tsx';

export function StatisticPage() {
  return (
    <div className="page">
      <DocumentTitle title="Statistic" />
      <PageHead title="Statistic" />
    </div>
  );
}
