import { useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { evidenceMessages } from './messages.ts';

/** Copies a citation; where the browser forbids it, shows the citation to be copied by hand. */
export function CopyCitation({ citation }: { citation: string }) {
  const words = useMessages(evidenceMessages);
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(citation);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button onClick={copy}>{words.copy}</Button>
      <span role="status" className="text-small text-quiet">
        {state === 'copied' && words.copied}
      </span>
      {state === 'failed' && (
        <label className="block w-full text-small">
          {words.copyFailed}
          <textarea
            readOnly
            rows={5}
            value={citation}
            className="mt-1 block w-full border border-rule-strong bg-paper p-2"
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </>
  );
}
