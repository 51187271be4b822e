import type { ArticleInput } from '../../../pipeline.ts';
import { readDocument } from '../../../read-document.ts';
import { figuresOf } from './figures.ts';

/** The figures of an example text, for tests. */
export function figuresInText(text: string, meta: ArticleInput['meta']) {
  const document = readDocument({ id: 'example', file: 'example.txt', text, ...(meta ? { meta } : {}) });
  return document.stories.flatMap((story) => figuresOf(document, story, () => undefined));
}
