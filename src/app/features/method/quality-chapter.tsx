import type { FirstSight, ScoreReport } from '../../../dataset/site/quality-file.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { methodMessages } from './messages.ts';

/** Precision and recall by kind and by field on the articles' own labels, and of each rule at first sight. */
export function QualityChapter({ report, firstSight }: { report: ScoreReport | null; firstSight: FirstSight }) {
  const text = useMessages(methodMessages);
  const format = useFormat();
  const { columns } = text;
  const rules = (
    <DataTable
      caption={text.ruleTable}
      rows={firstSight.rules}
      rowKey={({ rule }) => rule}
      columns={[
        { head: columns.rule, cell: ({ rule }) => rule },
        { head: columns.right, number: true, cell: ({ tp }) => format.number(tp) },
        { head: columns.wrong, number: true, cell: ({ fp }) => format.number(fp) },
        { head: columns.precision, number: true, cell: ({ precision }) => format.share(precision) },
      ]}
    />
  );
  if (report === null)
    return (
      <Chapter id="quality" title={text.quality} lead={text.noQuality}>
        <div className="max-w-measure">{rules}</div>
      </Chapter>
    );
  const seenFirst = new Map(firstSight.kinds.map(({ kind, tp, fp }) => [kind, tp / (tp + fp)]));
  return (
    <Chapter
      id="quality"
      title={text.quality}
      lead={`${text.qualityLead(format.number(report.articles), report.articles)} ${text.firstSightLead(format.number(firstSight.articles))}`}
    >
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <div className="min-w-0 lg:col-span-2">
          <DataTable
            caption={text.kindTable}
            rows={report.kinds}
            rowKey={({ kind }) => kind}
            columns={[
              { head: columns.kind, cell: ({ kind }) => text.kindNames[kind] },
              {
                head: columns.precision,
                why: columns.precisionWhy,
                number: true,
                cell: ({ precision }) => format.share(precision),
              },
              {
                head: columns.firstSight,
                why: columns.firstSightWhy,
                number: true,
                cell: ({ kind }) => format.share(seenFirst.get(kind) ?? 0),
              },
              {
                head: columns.recall,
                why: columns.recallWhy,
                number: true,
                cell: ({ recall }) => format.share(recall),
              },
              {
                head: columns.core,
                why: columns.coreWhy,
                number: true,
                cell: ({ coreRecall }) => format.share(coreRecall),
              },
              { head: columns.f1, number: true, cell: ({ f1core }) => format.share(f1core) },
              { head: columns.right, number: true, cell: ({ tp }) => format.number(tp) },
              { head: columns.wrong, number: true, cell: ({ fp }) => format.number(fp) },
              { head: columns.missed, number: true, cell: ({ fn }) => format.number(fn) },
            ]}
          />
        </div>
        <DataTable
          caption={text.fieldTable}
          rows={report.fields}
          rowKey={({ kind, field }) => `${kind} ${field}`}
          columns={[
            {
              head: columns.field,
              cell: ({ kind, field }) => `${text.kindNames[kind]}: ${text.fieldNames[field] ?? field}`,
            },
            {
              head: columns.right,
              number: true,
              cell: ({ right, of }) => `${format.number(right)} / ${format.number(of)}`,
            },
            { head: columns.share, number: true, cell: ({ right, of }) => (of === 0 ? '–' : format.share(right / of)) },
          ]}
        />
        {rules}
      </div>
    </Chapter>
  );
}
