import { extractArticle } from '../../../extract/pipeline.ts';
import { PRACTICE } from '../../../extract/practice.ts';
import type { ExtractAnswer, ExtractRequest } from './extract-protocol.ts';

const toPractise = [...PRACTICE];
/** After texts that came while the rules were being fetched. */
const AFTER_WAITING_MS = 50;

// The one place where the app meets the extractor: the very code of the build, off the page's thread.
self.addEventListener('message', ({ data }: MessageEvent<ExtractRequest>) => {
  const answer = (result: ExtractAnswer) => self.postMessage(result);
  toPractise.length = 0; // reading this is practice enough
  const begun = performance.now();
  try {
    const { line } = extractArticle(data.input);
    answer({ ticket: data.ticket, line, error: null, ms: performance.now() - begun });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    answer({ ticket: data.ticket, line: null, error: message, ms: performance.now() - begun });
  }
});

// While nobody waits yet; one at a time, so that a text which comes meanwhile waits for one at most.
function practise(): void {
  const text = toPractise.shift();
  if (text === undefined) return;
  extractArticle({ id: 'practice', file: 'practice', text });
  setTimeout(practise);
}
setTimeout(practise, AFTER_WAITING_MS);
