import type { ReactNode } from 'react';
import { type EvidenceTarget, evidenceParser, useEvidenceParam } from './evidence-param.ts';

type EvidenceValueProps = {
  kind: EvidenceTarget['kind'];
  id: string;
  /** The value asked about, where a record has several: `place`, `since`. */
  field?: string | null;
  /** The exact value, shown on hover. */
  title?: string;
  className?: string;
  children: ReactNode;
};

/**
 * A value as read from the press: quietly dotted, opens the sentence that says it. The panel gives the focus back to
 * the button whose `data-evidence` is what it showed.
 */
export function EvidenceValue({ kind, id, field = null, title, className = '', children }: EvidenceValueProps) {
  const [open, setOpen] = useEvidenceParam();
  const target = { kind, id, field };
  const shown = open !== null && evidenceParser.eq(open, target);
  return (
    <button
      type="button"
      title={title}
      aria-haspopup="dialog"
      aria-expanded={shown}
      data-evidence={evidenceParser.serialize(target)}
      className={`value text-left ${shown ? 'bg-mark' : ''} ${className}`}
      onClick={() => void setOpen(shown ? null : target)}
    >
      {children}
    </button>
  );
}
