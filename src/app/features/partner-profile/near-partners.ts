import type { PartnerSummary } from '../../../dataset/site/partner-summary.ts';
import { fold } from './find-partner.ts';

/** Partners that a mistyped address may have meant, best first, at most five. */
export function nearPartners(address: string, partners: readonly PartnerSummary[]): PartnerSummary[] {
  const wanted = fold(address);
  return partners
    .map((partner) => {
      const names = [partner.code, partner.slug, partner.name.en, partner.name.vi].map(fold);
      return { partner, likeness: Math.max(...names.map((name) => likeness(wanted, name))) };
    })
    .filter((one) => one.likeness >= 0.4)
    .sort((a, b) => b.likeness - a.likeness || b.partner.meetings - a.partner.meetings)
    .slice(0, 5)
    .map((one) => one.partner);
}

/** Share of letter pairs that two words have in common (Dice), 1 where one begins with the other. */
function likeness(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return 0;
  if (a.length > 2 && (b.startsWith(a) || a.startsWith(b))) return 1;
  const pairs = (text: string) => new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
  const [left, right] = [pairs(a), pairs(b)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}
