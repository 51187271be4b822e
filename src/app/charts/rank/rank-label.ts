import type { Figure } from '../figure.ts';

/** Who ranks among whom, in the words of the text: the partner's name alone would not say which of two sides is ranked. */
export function rankLabel({ what, seriesLabel }: Pick<Figure, 'what' | 'seriesLabel'>): string {
  const words = /^among /i.test(what) && seriesLabel !== '' ? `${seriesLabel} ${what}` : what;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
