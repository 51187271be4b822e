import { LevelMark } from '../../charts/level-mark.tsx';
import { useLanguage } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/messages.ts';
import { rankName } from '../../i18n/partnership-name.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { LEVEL_STEPS, type LevelStep } from '../../url/countries-params.ts';
import { partnerListMessages } from './messages.ts';

type LevelFilterProps = {
  counts: ReadonlyMap<LevelStep, number>;
  chosen: readonly LevelStep[];
  onChange: (steps: LevelStep[]) => void;
};

/** The ladder of partnership as a filter: each rung with the number of partners that stand on it. */
export function LevelFilter({ counts, chosen, onChange }: LevelFilterProps) {
  const words = useMessages(partnerListMessages);
  const format = useFormat();
  const language = useLanguage();
  return (
    <fieldset className="flex flex-wrap gap-x-6 gap-y-1">
      <legend className="sr-only">{words.ladder}</legend>
      {LEVEL_STEPS.map((step) => {
        const on = chosen.includes(step);
        const count = counts.get(step) ?? 0;
        // A rung that nobody stands on leads nowhere; one that an address has chosen can be left.
        if (count === 0 && !on) return null;
        return (
          <label
            key={step}
            className={`flex min-h-9 items-center gap-2 border-b-2 text-small pointer-coarse:min-h-11 ${on ? 'border-link text-link' : 'border-transparent hover:border-rule-strong'}`}
          >
            <input
              type="checkbox"
              className="size-4 accent-link"
              checked={on}
              onChange={() => onChange(on ? chosen.filter((other) => other !== step) : [...chosen, step])}
            />
            <LevelMark rank={step === 'none' ? null : Number(step)} />
            <span>
              {step === 'none' ? words.step.none : rankName(Number(step), language)}{' '}
              <span className="figures text-quiet">{format.number(count)}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
