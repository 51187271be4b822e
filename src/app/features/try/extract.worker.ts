import { extractArticle } from '../../../extract/pipeline.ts';
import type { ExtractAnswer, ExtractRequest } from './extract-protocol.ts';

// The one place where the app meets the extractor: the very code of the build, off the page's thread.
self.addEventListener('message', ({ data }: MessageEvent<ExtractRequest>) => {
  const answer = (result: ExtractAnswer) => self.postMessage(result);
  const begun = performance.now();
  try {
    const { line } = extractArticle(data.input);
    answer({ ticket: data.ticket, line, error: null, ms: performance.now() - begun });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    answer({ ticket: data.ticket, line: null, error: message, ms: performance.now() - begun });
  }
});
