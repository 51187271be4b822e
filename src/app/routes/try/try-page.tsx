import { DocumentTitle } from '../../ui/document-title.tsx';
import { PageHead } from '../../ui/page-head.tsx';

export function TryPage() {
  return (
    <div className="page">
      <DocumentTitle title="Try" />
      <PageHead title="Try" />
    </div>
  );
}
