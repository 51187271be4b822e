import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { Link, useParams } from 'react-router-dom';
import type { ArticleRecord } from '../../../dataset/site/articles-file.ts';
import { articleQuery, articlesQuery } from '../../data/article-queries.ts';
import { useShortPartnerName } from '../../data/partner-names.ts';
import { KindLegend } from '../../features/article/kind-legend.tsx';
import { isQuoted, labelOfRecord } from '../../features/article/label-of-record.ts';
import { MarkedText } from '../../features/article/marked-text.tsx';
import { articleMessages } from '../../features/article/messages.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { paths } from '../../paths.ts';
import { DocumentTitle } from '../../ui/document-title.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useEvidenceParam } from '../../url/evidence-param.ts';
import { useOpenRecord } from '../../url/open-record-param.ts';

/** `/articles/:id`: the text with its records marked and named in the margin. */
export function ArticlePage() {
  const text = useMessages(articleMessages);
  const { id = '' } = useParams();
  const known = useSuspenseQuery(articlesQuery).data.articles.some((article) => article.id === id);
  if (known) return <ArticleText key={id} id={id} />;
  return (
    <div className="page">
      <DocumentTitle title={text.unknown} />
      <PageHead title={text.unknown} />
      <Notice
        title={id}
        actions={
          <Link className="link" to={paths.articles()}>
            {text.all}
          </Link>
        }
      >
        <p>{text.unknownWhy}</p>
      </Notice>
    </div>
  );
}

function ArticleText({ id }: { id: string }) {
  const text = useMessages(articleMessages);
  const format = useFormat();
  const partnerName = useShortPartnerName();
  const article = useSuspenseQuery(articleQuery(id)).data;
  const [chosen, setChosen] = useOpenRecord();
  const [, showEvidence] = useEvidenceParam();
  const words = useMessages(vocabulary);
  const records = useMemo(
    () =>
      article.records.map((record) => ({
        ...record,
        label: labelOfRecord(record, format, words),
        quoted: isQuoted(record, format.language),
        address: addressOf(record),
      })),
    [article, format, words],
  );
  const isBrief = /^source:\s*brief\s*$/m.test(article.text.slice(0, article.bodyStart));

  // A link from a record lands on its words. Later choices are made on this page and move the reader themselves.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the record in the address that opened the page
  useEffect(() => {
    if (chosen !== null) document.getElementById(`words-${chosen}`)?.scrollIntoView({ block: 'center' });
  }, []);

  return (
    <div className="page">
      <DocumentTitle title={article.title} />
      <PageHead
        over={
          <>
            {article.outlet ?? text.outletUnknown}, {article.published ? format.date(article.published) : text.undated}
          </>
        }
        title={
          <span lang={article.lang} className="block max-w-[40ch] text-pretty">
            {article.title}
          </span>
        }
      >
        <p className="mt-3 max-w-measure text-quiet">
          {isBrief ? text.brief : text.fromText}{' '}
          {article.url && (
            <a className="link" href={article.url} rel="noreferrer">
              {text.readThere}
            </a>
          )}
        </p>
        <div className="mt-4">
          {records.length > 0 ? <KindLegend records={records} /> : <p className="text-quiet">{text.noRecords}</p>}
        </div>
      </PageHead>
      <MarkedText
        text={article.text}
        bodyStart={article.bodyStart}
        lang={article.lang}
        records={records}
        notes={article.notes}
        chosen={chosen}
        partnerName={partnerName}
        onChoose={(record) => setChosen(record, { history: 'replace' })}
        onEvidence={(record) => showEvidence({ kind: record.kind, id: record.id, field: null })}
      />
    </div>
  );
}

function addressOf({ kind, id, metric, partners }: ArticleRecord): string | null {
  if (kind === 'meetings') return paths.timeline(`record=${encodeURIComponent(id)}`);
  if (kind === 'statistics') return metric === null ? null : paths.statistic(metric);
  return partners[0] === undefined ? null : paths.country(partners[0]);
}
