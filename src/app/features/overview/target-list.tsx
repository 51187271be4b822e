import { Link } from 'react-router-dom';
import type { Target } from '../../../dataset/site/index-file.ts';
import { TargetProgress, TargetValue } from '../../charts/target-progress.tsx';
import { useIndex } from '../../data/index-query.ts';
import { usePartnerName } from '../../data/partner-names.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { overviewMessages } from './messages.ts';

const SHOWN = 8;
/** So many that lie ahead are enough: what was aimed at for years gone by is told on the pages of the partners. */
const ENOUGH_AHEAD = 3;

/** The targets that the articles report and how far the newest comparable figure is on the way. */
export function TargetList() {
  const text = useMessages(overviewMessages);
  const { targets, asOf } = useIndex();
  if (targets.length === 0) return null;
  const ahead = targets.filter(({ period }) => dueYear(period) >= (asOf ?? '').slice(0, 4));
  const shown = ahead.length >= ENOUGH_AHEAD ? ahead : targets;
  return (
    <Chapter title={text.targets} lead={text.targetsLead}>
      <ul className="grid gap-x-12 gap-y-6 md:grid-cols-2 lg:grid-cols-4">
        {shown.slice(0, SHOWN).map((target) => (
          <TargetItem key={target.id} target={target} asOf={asOf} />
        ))}
      </ul>
    </Chapter>
  );
}

function dueYear(period: string | null): string {
  return period?.split('/').at(-1)?.slice(0, 4) ?? '';
}

function TargetItem({ target, asOf }: { target: Target; asOf: string | null }) {
  const format = useFormat();
  const language = useLanguage();
  const partnerName = usePartnerName();
  const { name } = target;
  const title = name
    ? [name[language], format.list(target.partners.map(partnerName))].filter(Boolean).join(', ')
    : target.what;
  return (
    <li>
      <p>
        <Link className="link inline-block first-letter:uppercase" to={paths.statistic(target.metric)}>
          {title}
        </Link>
      </p>
      <p className="font-serif text-lead">
        <TargetValue target={target} className="font-semibold" />
      </p>
      <TargetProgress target={target} asOf={asOf} />
    </li>
  );
}
