import { useEffect, useRef, useState } from 'react';
import type { ExtractAnswer, ExtractRequest } from './extract-protocol.ts';

const PAUSE_MS = 250;
/** More characters than a hand types in a pause: pasted or dropped, and complete. */
const PASTED = 40;

export type Extraction = { state: 'idle' | 'reading' } | { state: 'done'; text: string; answer: ExtractAnswer };

/**
 * Reads a text in a worker: at once when it was pasted, shortly after it stops changing when it is typed. Only the newest answer
 * counts. Nothing leaves the browser.
 */
export function useExtraction(text: string, file: string, published: string): Extraction {
  const worker = useRef<Worker | null>(null);
  const ticket = useRef(0);
  const length = useRef(0);
  const [done, setDone] = useState<{ text: string; published: string; answer: ExtractAnswer } | null>(null);

  // The rules are fetched while the reader is still looking for an article.
  useEffect(() => {
    const started = new Worker(new URL('./extract.worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    return () => {
      started.terminate();
      worker.current = null;
    };
  }, []);

  useEffect(() => {
    const pasted = Math.abs(text.length - length.current) > PASTED;
    length.current = text.length;
    if (text.trim() === '') return;
    const ask = () => {
      if (!worker.current) return;
      ticket.current += 1;
      const asked = ticket.current;
      worker.current.onmessage = ({ data }: MessageEvent<ExtractAnswer>) => {
        if (data.ticket === asked) setDone({ text, published, answer: data });
      };
      worker.current.onerror = ({ message }) =>
        setDone({ text, published, answer: { ticket: asked, line: null, error: message, ms: 0 } });
      const request: ExtractRequest = {
        ticket: asked,
        input: { id: 'yours', file, text, meta: published ? { published } : undefined },
      };
      worker.current.postMessage(request);
    };
    const timer = window.setTimeout(ask, pasted ? 0 : PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text, file, published]);

  if (text.trim() === '') return { state: 'idle' };
  if (done === null || done.text !== text || done.published !== published) return { state: 'reading' };
  return { state: 'done', text, answer: done.answer };
}
