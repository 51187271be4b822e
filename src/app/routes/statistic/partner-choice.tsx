import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Popover } from '../../ui/popover.tsx';
import { statisticMessages } from './messages.ts';

type PartnerChoiceProps = {
  counts: ReadonlyMap<string, number>;
  chosen: string[];
  nameOf: (code: string) => string;
  onChange: (codes: string[]) => void;
};

/** Whose figures are shown, as a sentence that can be changed in place. */
export function PartnerChoice({ counts, chosen, nameOf, onChange }: PartnerChoiceProps) {
  const words = useMessages(statisticMessages);
  const format = useFormat();
  const choices = [...counts]
    .map(([value, count]) => ({ value, label: nameOf(value), count }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  return (
    <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
      <Popover
        label={chosen.length === 0 ? words.allPartners : words.chosen(format.list(chosen.map(nameOf)))}
        title={words.partners}
        closeLabel={words.close}
        buttonClassName="value min-h-9 text-left pointer-coarse:min-h-11"
      >
        <ChoiceList
          legend={words.partners}
          choices={choices}
          chosen={chosen}
          onChange={onChange}
          searchLabel={choices.length > 8 ? words.find : undefined}
          formatCount={(count) => format.number(count)}
        />
      </Popover>
      {chosen.length > 0 && (
        <button type="button" className="link min-h-9 text-small" onClick={() => onChange([])}>
          {words.clear}
        </button>
      )}
    </div>
  );
}
