import { Link } from 'react-router-dom';
import type { GapsFile } from '../../../dataset/site/gaps-file.ts';
import { usePartnerName } from '../../data/partner-names.ts';
import { useMessages } from '../../i18n/messages.ts';
import { paths } from '../../paths.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { methodMessages } from './messages.ts';

/** The ledger of what is known to be missing. */
export function GapsChapter({ gaps }: { gaps: GapsFile }) {
  const text = useMessages(methodMessages);
  const partnerName = usePartnerName();
  return (
    <Chapter id="gaps" title={text.gaps} lead={text.gapsLead}>
      {gaps.sections.length === 0 && gaps.silent.length === 0 && <p>{text.noGaps}</p>}
      <div className="gap-x-12 text-small md:columns-2 lg:columns-3" lang="en">
        {gaps.sections.map(({ heading, items }) => (
          <section key={heading} className="mb-8 break-inside-avoid-page">
            <h3 className="mb-1 font-semibold text-body">{heading}</h3>
            <ul className="grid max-w-measure gap-1">
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {gaps.silent.length > 0 && (
        <details className="mt-6">
          <summary className="link w-fit py-1.5">{text.silent}</summary>
          <dl className="figures mt-2 gap-x-12 text-small md:columns-2">
            {gaps.silent.map(({ code, years }) => (
              <div key={code} className="flex gap-3 py-0.5">
                <dt className="w-48 flex-none">
                  <Link className="link" to={paths.country(code)}>
                    {partnerName(code)}
                  </Link>
                </dt>
                <dd>{years.join(', ')}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </Chapter>
  );
}
