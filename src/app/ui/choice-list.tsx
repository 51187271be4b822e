import { useState } from 'react';
import { foldText } from './fold-text.ts';

export type Choice<T extends string> = { value: T; label: string; count: number };

type ChoiceListProps<T extends string> = {
  legend: string;
  choices: readonly Choice<T>[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
  /** Given for a long list: shows a field that narrows it by typing. */
  searchLabel?: string;
  formatCount: (count: number) => string;
};

/** Tick boxes with a count beside each value. A value without rows stays where it is, quiet, and can only be unticked. */
export function ChoiceList<T extends string>({
  legend,
  choices,
  chosen,
  onChange,
  searchLabel,
  formatCount,
}: ChoiceListProps<T>) {
  const [typed, setTyped] = useState('');
  const shown = typed
    ? choices.filter(({ label, value }) => foldText(`${label} ${value}`).includes(foldText(typed)))
    : choices;
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{legend}</legend>
      {searchLabel && (
        <input
          type="search"
          value={typed}
          aria-label={searchLabel}
          placeholder={searchLabel}
          onChange={(event) => setTyped(event.target.value)}
          className="mb-2 h-10 w-full border border-rule-strong bg-paper px-2 placeholder:text-quiet"
        />
      )}
      {shown.map(({ value, label, count }) => (
        <label
          key={value}
          className={`flex min-h-9 items-center gap-3 pointer-coarse:min-h-11 ${count === 0 ? 'text-quiet' : 'hover:bg-raised'}`}
        >
          <input
            type="checkbox"
            className="size-4 flex-none accent-link"
            checked={chosen.includes(value)}
            disabled={count === 0 && !chosen.includes(value)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />
          <span className="grow first-letter:uppercase">{label}</span>
          <span className="figures text-small text-quiet">{formatCount(count)}</span>
        </label>
      ))}
    </fieldset>
  );
}
