import { DocumentTitle } from '../../ui/document-title.tsx';
import { PageHead } from '../../ui/page-head.tsx';

export function ArticlesPage() {
  return (
    <div className="page">
      <DocumentTitle title="Articles" />
      <PageHead title="Articles" />
    </div>
  );
}
