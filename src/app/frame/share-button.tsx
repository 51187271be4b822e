import { useState } from 'react';
import { currentLanguage } from '../i18n/language.ts';
import { useMessages } from '../i18n/messages.ts';
import { ToolIcon } from '../ui/tool-icon.tsx';
import { frameMessages } from './messages.ts';

/** The address of exactly this view: page, filters, open record and language. */
export function addressOfView(href: string, language: string): string {
  const address = new URL(href);
  address.searchParams.set('lang', language);
  return address.href;
}

/** Copies the address of this view; where the browser forbids it, shows the address to be copied by hand. */
export function ShareButton({ className }: { className: string }) {
  const text = useMessages(frameMessages);
  const [state, setState] = useState<'idle' | 'copied' | { byHand: string }>('idle');

  const share = async () => {
    const address = addressOfView(window.location.href, currentLanguage());
    try {
      await navigator.clipboard.writeText(address);
      setState('copied');
      window.setTimeout(() => setState('idle'), 4000);
    } catch {
      setState({ byHand: address });
    }
  };

  return (
    <div className="relative">
      <button type="button" aria-label={text.shareName} className={className} onClick={share}>
        <ToolIcon shape="share" />
        <span className="max-sm:hidden">{text.share}</span>
      </button>
      <div role="status" className="absolute top-full right-0 z-40 mt-1 w-max max-w-[80vw] text-small">
        {state === 'copied' && <p className="border border-rule-strong bg-paper px-3 py-2">{text.copied}</p>}
        {typeof state === 'object' && (
          <label className="block border border-rule-strong bg-paper p-3">
            {text.copyByHand}
            <input
              readOnly
              // biome-ignore lint/a11y/noAutofocus: the reader has just asked for it
              autoFocus
              value={state.byHand}
              className="mt-1 block w-72 max-w-full border border-rule-strong bg-paper px-2 py-1"
              onFocus={(event) => event.target.select()}
              onBlur={() => setState('idle')}
              onKeyDown={(event) => event.key === 'Escape' && setState('idle')}
            />
          </label>
        )}
      </div>
    </div>
  );
}
