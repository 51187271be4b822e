import { type ReactNode, useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';

type PopoverProps = {
  /** Content of the button that opens it. */
  label: ReactNode;
  /** Full name of the button, where the label alone would not say it. */
  name?: string;
  title: string;
  buttonClassName?: string;
  closeLabel: string;
  /** Told whenever it opens or closes. */
  onToggle?: (open: boolean) => void;
  children: ReactNode | ((close: () => void) => ReactNode);
};

/** A button and the panel it opens: under the button on a screen, a sheet at the bottom on a phone. `Esc` gives the focus back. */
export function Popover({ label, name, title, buttonClassName = '', closeLabel, onToggle, children }: PopoverProps) {
  const [open, setOpenState] = useState(false);
  const [shift, setShift] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();

  const setOpen = (next: boolean) => {
    setOpenState(next);
    onToggle?.(next);
  };
  const close = () => {
    button.current?.focus();
    setOpen(false);
  };

  const leave = useEffectEvent(() => setOpen(false));

  useLayoutEffect(() => {
    if (!open || !panel.current || !root.current) return;
    const left = root.current.getBoundingClientRect().left;
    const over = left + panel.current.offsetWidth + 16 - document.documentElement.clientWidth;
    setShift(over > 0 ? -Math.min(over, left - 16) : 0);
    const first = panel.current.querySelector<HTMLElement>('input, select, button:not([data-close]), a');
    (first ?? panel.current).focus({ preventScroll: true });
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const away = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) leave();
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
    };
  }, [open]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Esc on its way up from the controls inside
    <div
      ref={root}
      className="relative inline-block"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-haspopup="dialog"
        aria-controls={open ? panelId : undefined}
        aria-label={name}
        className={buttonClassName}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <>
          <div className="fixed inset-0 z-30 bg-shade sm:hidden" aria-hidden="true" />
          <div
            ref={panel}
            id={panelId}
            role="dialog"
            aria-label={title}
            tabIndex={-1}
            style={{ translate: `${shift}px 0` }}
            className="fixed inset-x-0 bottom-0 z-40 font-sans text-body font-normal whitespace-normal text-ink max-h-[80dvh] overflow-y-auto border-t border-rule-strong bg-paper p-4 max-sm:translate-none! sm:absolute sm:inset-x-auto sm:top-full sm:bottom-auto sm:mt-2 sm:max-h-[min(28rem,70dvh)] sm:w-80 sm:border"
          >
            <div className="mb-3 flex items-center justify-between gap-4">
              <p className="font-semibold">{title}</p>
              <button type="button" data-close className="link min-h-9 text-small" onClick={() => close()}>
                {closeLabel}
              </button>
            </div>
            {typeof children === 'function' ? children(close) : children}
          </div>
        </>
      )}
    </div>
  );
}
