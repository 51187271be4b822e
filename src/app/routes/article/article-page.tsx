import { DocumentTitle } from '../../ui/document-title.tsx';
import { PageHead } from '../../ui/page-head.tsx';

export function ArticlePage() {
  return (
    <div className="page">
      <DocumentTitle title="Article" />
      <PageHead title="Article" />
    </div>
  );
}
