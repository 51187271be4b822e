import { isOver } from '../../dataset/partial-date.ts';
import type { Target } from '../../dataset/site/index-file.ts';
import { useMessages } from '../i18n/messages.ts';
import { useFormat } from '../i18n/use-format.ts';
import { EvidenceValue } from '../url/evidence-value.tsx';
import { targetMessages } from './target-messages.ts';

/** What is aimed at and by when: `3 billion USD by 2026`. */
export function TargetValue({ target, className = '' }: { target: Target; className?: string }) {
  const text = useMessages(targetMessages);
  const format = useFormat();
  const { id, value, unit, bound, period } = target;
  return (
    <>
      <EvidenceValue
        kind="statistics"
        id={id}
        field="value"
        title={format.exact(value, unit)}
        className={`figures ${className}`}
      >
        {format.bounded(value, unit, bound)}
      </EvidenceValue>
      {period && <> {text.by(format.period(period.split('/').at(-1) ?? period))}</>}
    </>
  );
}

/** How far the newest comparable figure is on the way, as a bar and in words; and that the time is up where it is. */
export function TargetProgress({ target, asOf }: { target: Target; asOf: string | null }) {
  const text = useMessages(targetMessages);
  const format = useFormat();
  const { latest, value, unit } = target;
  if (latest === null || value === 0) return <p className="text-small text-quiet">{text.noLatest}</p>;
  const share = latest.value / value;
  const when = latest.period === null ? '' : format.period(latest.period);
  const figure = format.bounded(latest.value, unit, latest.bound);
  const due = target.period?.split('/').at(-1) ?? null;
  const told = due !== null && isOver(due, asOf) ? text.missed : text.reached;
  return (
    <>
      <svg aria-hidden="true" viewBox="0 0 100 2" preserveAspectRatio="none" className="my-1.5 h-1.5 w-full">
        <rect width="100" height="2" fill="var(--rule)" />
        <rect width={Math.min(100, share * 100)} height="2" fill="var(--level-4)" />
      </svg>
      <p className="figures text-small text-quiet">
        <EvidenceValue kind="statistics" id={latest.id} field="value">
          {share > 1 ? text.passed(figure, when) : told(format.share(share), figure, when)}
        </EvidenceValue>
      </p>
    </>
  );
}
