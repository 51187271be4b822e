import { useLanguage } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/messages.ts';
import { statisticsMessages } from './messages.ts';

type ThemeNavProps = {
  themes: readonly { theme: string; name: { en: string; vi: string } }[];
  chosen: readonly string[];
  onChoose: (themes: string[] | null) => void;
};

/** One theme or all of them; the choice stands in the address. */
export function ThemeNav({ themes, chosen, onChoose }: ThemeNavProps) {
  const words = useMessages(statisticsMessages);
  const language = useLanguage();
  const look = (on: boolean) =>
    `min-h-9 border-b-2 pointer-coarse:min-h-11 ${on ? 'border-link font-semibold text-link' : 'border-transparent hover:border-rule-strong'}`;
  return (
    <fieldset className="flex flex-wrap gap-x-5 gap-y-1 text-small">
      <legend className="sr-only">{words.themes}</legend>
      <button
        type="button"
        aria-pressed={chosen.length === 0}
        className={look(chosen.length === 0)}
        onClick={() => onChoose(null)}
      >
        {words.all}
      </button>
      {themes.map(({ theme, name }) => (
        <button
          key={theme}
          type="button"
          aria-pressed={chosen.includes(theme)}
          className={look(chosen.includes(theme))}
          onClick={() => onChoose(chosen.includes(theme) && chosen.length === 1 ? null : [theme])}
        >
          {name[language]}
        </button>
      ))}
    </fieldset>
  );
}
