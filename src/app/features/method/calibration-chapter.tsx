import type { FirstSight, Reliability } from '../../../dataset/site/quality-file.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { methodMessages } from './messages.ts';

/** Reliability table: shown confidence beside measured truth. */
export function CalibrationChapter({ tried }: { tried: FirstSight['tried'] }) {
  const text = useMessages(methodMessages);
  const format = useFormat();
  const { columns } = text;
  const records = tried.reliability.reduce((sum, range) => sum + range.records, 0);
  return (
    <Chapter id="calibration" title={text.calibration}>
      <p className="mb-4 max-w-measure">
        {text.calibrationLead(format.number(records), format.number(tried.articles))} {text.band}
      </p>
      <div className="max-w-measure">
        <DataTable
          caption={<span className="sr-only">{text.calibration}</span>}
          rows={tried.reliability}
          rowKey={({ from }) => String(from)}
          columns={[
            { head: columns.shown, cell: ({ from, to }) => `${format.number(from, 2)} – ${format.number(to, 2)}` },
            { head: columns.records, number: true, cell: ({ records }) => format.number(records) },
            { head: columns.right, number: true, cell: ({ right }) => format.number(right) },
            {
              head: columns.measured,
              cell: (row) => (
                <span className="flex items-center gap-4">
                  <TruthBar {...row} /> {format.share(row.right / row.records)}
                </span>
              ),
            },
          ]}
        />
      </div>
    </Chapter>
  );
}

/** Share that was right, over the span of confidence that was shown; a phone has room for the number alone. */
function TruthBar({ from, to, records, right }: Reliability) {
  return (
    <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none" className="h-4 w-40 max-sm:hidden">
      <rect y="4.5" width="100" height="1" fill="var(--rule)" />
      <rect x={from * 100} y="1" width={(to - from) * 100} height="8" fill="var(--level-2)" />
      <rect x={(right / records) * 100 - 1} width="2" height="10" fill="var(--ink)" />
    </svg>
  );
}
