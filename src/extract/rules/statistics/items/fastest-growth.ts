import type { Sentence } from '../../../document.ts';
import { leftOf, type Site } from '../walk/site.ts';
import { HOME } from '../words/countries.ts';

const SUPERLATIVE = /^(?:fastest|strongest|highest|biggest|largest|sharpest|steepest|greatest|slowest|weakest|next)$/;
const SEEN =
  /^,? (?:(?:was|were|came|has been|being) )?(?:(?:seen|recorded|registered|posted|reported|noted|observed|found|made|achieved) )?(?:in|from|by|among|for|with|on) (?:(?:[a-z]+ ){1,2}(?:from|to) )?(?:the )?$/;
// 'The fastest of all growth rates, 48%': the superlative stands close before its figure.
const NEAR = 5;

/** 'The fastest growth, 48%, was seen in visitors from Malta, and the next fastest, 33%, in those from Chile': the foreign country it is of. */
export function fastestIn(site: Site, { mentions }: Sentence): string | null {
  const { text, words, at, quantity } = site;
  const left = leftOf(site);
  if (words[left]?.text !== ',' || words[at + 1]?.text !== ',') return null;
  if (!words.slice(Math.max(0, left - NEAR), left).some(({ lower }) => SUPERLATIVE.test(lower))) return null;
  const next = mentions.find(({ kind, start }) => kind === 'place' && start > quantity.end);
  if (next?.kind !== 'place' || next.form !== 'country' || next.country === HOME) return null;
  return SEEN.test(text.slice(quantity.end, next.start)) ? next.country : null;
}
