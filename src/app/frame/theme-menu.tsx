import { useMessages } from '../i18n/messages.ts';
import { chooseTheme, THEME_CHOICES, useThemeChoice } from '../theme/theme.ts';
import { Popover } from '../ui/popover.tsx';
import { ToolIcon } from '../ui/tool-icon.tsx';
import { frameMessages } from './messages.ts';

/** Light, dark, or as the system has it. */
export function ThemeMenu({ buttonClassName }: { buttonClassName: string }) {
  const text = useMessages(frameMessages);
  const chosen = useThemeChoice();
  return (
    <Popover
      label={
        <>
          <ToolIcon shape="theme" />
          <span className="max-sm:hidden">{text.theme}</span>
        </>
      }
      name={text.theme}
      title={text.theme}
      closeLabel={text.close}
      buttonClassName={buttonClassName}
    >
      <fieldset>
        <legend className="sr-only">{text.theme}</legend>
        {THEME_CHOICES.map((choice) => (
          <label key={choice} className="flex min-h-10 items-center gap-3 hover:bg-raised">
            <input
              type="radio"
              name="theme"
              className="size-4 accent-link"
              checked={choice === chosen}
              onChange={() => chooseTheme(choice)}
            />
            {text.themes[choice]}
          </label>
        ))}
      </fieldset>
    </Popover>
  );
}
