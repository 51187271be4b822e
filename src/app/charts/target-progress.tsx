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

/** How far the newest comparable figure is on the way, as a bar and in words. */
export function TargetProgress({ target: { latest, value, unit } }: { target: Target }) {
  const text = useMessages(targetMessages);
  const format = useFormat();
  if (latest === null || value === 0) return <p className="text-small text-quiet">{text.noLatest}</p>;
  const share = latest.value / value;
  const when = latest.period === null ? '' : format.period(latest.period);
  const figure = format.quantity(latest.value, unit);
  return (
    <>
      <svg aria-hidden="true" viewBox="0 0 100 2" preserveAspectRatio="none" className="my-1.5 h-1.5 w-full">
        <rect width="100" height="2" fill="var(--rule)" />
        <rect width={Math.min(100, share * 100)} height="2" fill="var(--level-4)" />
      </svg>
      <p className="figures text-small text-quiet">
        <EvidenceValue kind="statistics" id={latest.id} field="value">
          {share > 1 ? text.passed(figure, when) : text.reached(format.share(share), figure, when)}
        </EvidenceValue>
      </p>
    </>
  );
}
