import type { TokenLine } from './token-line.ts';

/** President Ho Chi Minh is a memory or a mausoleum in this genre, never a participant. */
export function isHistorical(line: TokenLine, at: number): boolean {
  return line.folded[at] === 'ho' && line.folded[at + 1] === 'chi' && line.folded[at + 2] === 'minh';
}
