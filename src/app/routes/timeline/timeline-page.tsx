import { DocumentTitle } from '../../ui/document-title.tsx';
import { PageHead } from '../../ui/page-head.tsx';

export function TimelinePage() {
  return (
    <div className="page">
      <DocumentTitle title="Timeline" />
      <PageHead title="Timeline" />
    </div>
  );
}
