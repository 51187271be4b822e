import type { ComponentProps } from 'react';

const LOOKS = {
  plain: 'border border-rule-strong bg-paper px-3 hover:bg-raised',
  quiet: 'px-2 hover:bg-raised',
  strong: 'bg-ink px-4 text-paper hover:opacity-90',
} as const;

/** A button 36 px high (44 px for fingers). */
export function Button({
  look = 'plain',
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: keyof typeof LOOKS }) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-9 items-center justify-center gap-2 rounded-sm text-small pointer-coarse:min-h-11 ${LOOKS[look]} ${className}`}
      {...rest}
    />
  );
}
