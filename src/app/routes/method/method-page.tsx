import { useSuspenseQueries } from '@tanstack/react-query';
import { dataAddress } from '../../data/load-file.ts';
import { gapsQuery, qualityQuery } from '../../data/method-queries.ts';
import { CalibrationChapter } from '../../features/method/calibration-chapter.tsx';
import { ChecksChapter } from '../../features/method/checks-chapter.tsx';
import { GapsChapter } from '../../features/method/gaps-chapter.tsx';
import { methodMessages } from '../../features/method/messages.ts';
import { QualityChapter } from '../../features/method/quality-chapter.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { DocumentTitle } from '../../ui/document-title.tsx';
import { PageHead } from '../../ui/page-head.tsx';

/** `/method`: how the rows come about, how often they are right, what is missing. */
export function MethodPage() {
  const text = useMessages(methodMessages);
  const [{ data: quality }, { data: gaps }] = useSuspenseQueries({ queries: [qualityQuery, gapsQuery] });
  const contents = [
    ['how', text.how],
    ['quality', text.quality],
    ['calibration', text.calibration],
    ['gaps', text.gaps],
    ['checks', text.checks],
    ['take', text.take],
  ];
  return (
    <div className="page">
      <DocumentTitle title={text.title} />
      <PageHead title={text.title} lead={text.lead}>
        <nav aria-label={text.contents} className="mt-5 print:hidden">
          <ul className="flex flex-wrap gap-x-6 gap-y-1 text-small">
            {contents.map(([id, name]) => (
              <li key={id}>
                <a className="link" href={`#${id}`}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </PageHead>
      <div className="grid gap-y-14">
        <Chapter id="how" title={text.how}>
          <ol className="grid gap-x-12 gap-y-6 md:grid-cols-2 lg:grid-cols-3">
            {text.steps.map(([name, words], at) => (
              <li key={name} className="grid grid-cols-[2rem_1fr]">
                <span className="figures font-serif text-lead font-semibold text-quiet">{at + 1}</span>
                <p>
                  <span className="font-semibold">{name}.</span> {words}
                </p>
              </li>
            ))}
          </ol>
        </Chapter>
        <QualityChapter report={quality.report} firstSight={quality.firstSight} />
        <CalibrationChapter tried={quality.firstSight.tried} />
        <GapsChapter gaps={gaps} />
        <ChecksChapter checks={quality.checks} skipped={quality.skipped} />
        <Chapter id="take" title={text.take} lead={text.takeLead}>
          <a className="link" href={dataAddress('datapackage.json', null)}>
            {text.package}
          </a>
        </Chapter>
      </div>
    </div>
  );
}
