import { Link } from 'react-router-dom';
import type { Target } from '../../../dataset/site/index-file.ts';
import { useIndex } from '../../data/index-query.ts';
import { usePartnerName } from '../../data/partner-names.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { EvidenceValue } from '../../url/evidence-value.tsx';
import { overviewMessages } from './messages.ts';

const SHOWN = 6;

/** The targets that the articles report and how far the newest comparable figure is on the way. */
export function TargetList() {
  const text = useMessages(overviewMessages);
  const { targets } = useIndex();
  if (targets.length === 0) return null;
  return (
    <Chapter title={text.targets} lead={text.targetsLead}>
      <ul className="grid gap-x-12 gap-y-6 md:grid-cols-2 lg:grid-cols-3">
        {targets.slice(0, SHOWN).map((target) => (
          <TargetItem key={target.id} target={target} />
        ))}
      </ul>
    </Chapter>
  );
}

function TargetItem({ target }: { target: Target }) {
  const text = useMessages(overviewMessages);
  const format = useFormat();
  const language = useLanguage();
  const partnerName = usePartnerName();
  const { latest, value, unit, name } = target;
  const title = name
    ? [name[language], format.list(target.partners.map(partnerName))].filter(Boolean).join(', ')
    : target.what;
  const share = latest === null || value === 0 ? null : latest.value / value;
  return (
    <li>
      <p>
        <Link className="hover:underline first-letter:uppercase inline-block" to={paths.statistic(target.metric)}>
          {title}
        </Link>
        :{' '}
        <EvidenceValue
          kind="statistics"
          id={target.id}
          field="value"
          title={format.exact(value, unit)}
          className="font-semibold"
        >
          {format.bounded(value, unit, target.bound)}
        </EvidenceValue>
        {target.period && <> {text.by(format.period(target.period.split('/').at(-1) ?? target.period))}</>}
      </p>
      {latest === null || share === null ? (
        <p className="text-small text-quiet">{text.noLatestFigure}</p>
      ) : (
        <>
          <svg aria-hidden="true" viewBox="0 0 100 2" preserveAspectRatio="none" className="my-1.5 h-1.5 w-full">
            <rect width="100" height="2" fill="var(--rule)" />
            <rect width={Math.min(100, share * 100)} height="2" fill="var(--level-4)" />
          </svg>
          <p className="figures text-small text-quiet">
            <EvidenceValue kind="statistics" id={latest.id} field="value">
              {latest.period === null
                ? text.reachedUndated(format.share(share), format.quantity(latest.value, unit))
                : share > 1
                  ? text.passed(format.quantity(latest.value, unit), format.period(latest.period))
                  : text.reached(
                      format.share(share),
                      format.quantity(latest.value, unit),
                      format.period(latest.period),
                    )}
            </EvidenceValue>
          </p>
        </>
      )}
    </li>
  );
}
