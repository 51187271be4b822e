import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { DataFaultNotice } from '../../data/data-fault-notice.tsx';
import { usePartnerName } from '../../data/partner-names.ts';
import { type FoundRecord, type RecordHint, recordQuery } from '../../data/record-query.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { EvidenceTarget } from '../../url/evidence-param.ts';
import { ConflictTable } from './conflict-table.tsx';
import { describeRecord } from './describe-record.ts';
import { evidenceMessages } from './messages.ts';
import { Quotation } from './quotation.tsx';
import { TrustNote } from './trust-note.tsx';

/** All that is known about why a value is in the data; says so when the record is gone or cannot be loaded. */
export function EvidenceContent({ target, hint }: { target: EvidenceTarget; hint: RecordHint }) {
  const words = useMessages(evidenceMessages);
  const { data, error, isPending, refetch } = useQuery(recordQuery(target.kind, target.id, hint));
  if (isPending)
    return (
      <div role="status" aria-label={words.loading} className="grid gap-3">
        <Skeleton className="h-4 w-1/2" />
        <Skeleton className="h-7 w-3/4" />
        <Skeleton className="mt-4 h-40 w-full" />
      </div>
    );
  if (error) return <DataFaultNotice error={error} title={words.faulty} onRetry={() => void refetch()} />;
  if (!data) return <Notice title={words.gone}>{words.goneHelp}</Notice>;
  return <Found found={data} field={target.field} />;
}

function Found({ found, field }: { found: FoundRecord; field: string | null }) {
  const words = useMessages(evidenceMessages);
  const format = useFormat();
  const nameOf = usePartnerName();
  const { over, title } = describeRecord(found, field, format, nameOf);
  const { record } = found;
  const articles = new Map(found.articles.map((article) => [article.id, article]));
  const unit = found.kind === 'statistics' ? found.record.unit : null;
  const derived = found.kind === 'statistics' ? found.record.derived : null;
  const conflicts = [...record.conflicts].sort((a, b) => Number(b.field === field) - Number(a.field === field));
  return (
    <>
      <p className="text-small text-quiet">{over}</p>
      <h2 className="mb-4 font-serif text-title font-semibold first-letter:uppercase">{title}</h2>
      {derived && (
        <p className="mb-4 border-l-4 border-rule-strong pl-4">
          <strong className="block">{words.derived}</strong>
          {words.derivedLead(derived.how)}
        </p>
      )}
      {record.reports.length > 1 && (
        <p className="mb-2 text-small font-semibold">{words.reports(record.reports.length)}</p>
      )}
      <div className="grid gap-6">
        {record.reports.map((report, at) => (
          <Quotation
            key={report.article + report.id}
            recordId={record.id}
            report={report}
            evidence={record.evidence.filter((one) => one.report === at)}
            article={articles.get(report.article) ?? null}
          />
        ))}
      </div>
      <ConflictTable conflicts={conflicts} reports={record.reports} articles={articles} unit={unit} />
      <TrustNote
        band={found.kind === 'meetings' ? found.row.band : found.record.band}
        rules={record.reports.map((one) => one.rule)}
      />
      <p className="mt-6 border-t border-rule pt-4 print:hidden">
        <WayOn found={found} />
      </p>
    </>
  );
}

/** Where the record stands among others. */
function WayOn({ found }: { found: FoundRecord }) {
  const words = useMessages(evidenceMessages);
  const nameOf = usePartnerName();
  if (found.kind === 'meetings') {
    const search = new URLSearchParams({ record: found.record.id });
    return (
      <Link className="link" to={paths.timeline(search.toString())}>
        {words.toTimeline}
      </Link>
    );
  }
  if (found.kind === 'statistics')
    return (
      <Link className="link" to={paths.statistic(found.record.metric)}>
        {words.toChart}
      </Link>
    );
  const code = found.kind === 'relationships' ? found.record.partner : found.record.partners[0];
  if (!code) return null;
  return (
    <Link className="link" to={paths.country(code)}>
      {words.toCountry(nameOf(code))}
    </Link>
  );
}
