import { DocumentTitle } from '../../ui/document-title.tsx';
import { PageHead } from '../../ui/page-head.tsx';

export function NotFoundPage() {
  return (
    <div className="page">
      <DocumentTitle title="NotFound" />
      <PageHead title="NotFound" />
    </div>
  );
}
