import { DocumentTitle } from '../../ui/document-title.tsx';
import { PageHead } from '../../ui/page-head.tsx';

export function MethodPage() {
  return (
    <div className="page">
      <DocumentTitle title="Method" />
      <PageHead title="Method" />
    </div>
  );
}
