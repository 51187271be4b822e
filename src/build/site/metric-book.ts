import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parseContract } from '#dataset/parse-contract.ts';
import type { Name } from '#dataset/site/partner-summary.ts';

const RowSchema = v.object({
  metric: v.string(),
  theme: v.optional(v.string(), 'other'),
  en: v.string(),
  vi: v.optional(v.string()),
  /** Worth a place among the figures of the overview. */
  headline: v.optional(v.boolean(), false),
});

const THEMES: { theme: string; name: Name }[] = [
  { theme: 'trade', name: { en: 'Trade', vi: 'Thương mại' } },
  { theme: 'investment', name: { en: 'Investment', vi: 'Đầu tư' } },
  { theme: 'aid', name: { en: 'Aid and development', vi: 'Viện trợ và phát triển' } },
  { theme: 'economy', name: { en: 'Economy', vi: 'Kinh tế' } },
  { theme: 'digital', name: { en: 'Digital', vi: 'Kinh tế số' } },
  { theme: 'people', name: { en: 'People and travel', vi: 'Con người và du lịch' } },
  { theme: 'society', name: { en: 'Children, health and society', vi: 'Trẻ em, y tế và xã hội' } },
  { theme: 'culture', name: { en: 'Culture and copyright', vi: 'Văn hóa và bản quyền' } },
  { theme: 'energy', name: { en: 'Energy and climate', vi: 'Năng lượng và khí hậu' } },
  { theme: 'defence', name: { en: 'Defence and security', vi: 'Quốc phòng và an ninh' } },
  { theme: 'other', name: { en: 'Other figures', vi: 'Số liệu khác' } },
];

/** Names and themes of metrics, from data/lexicon/metrics.json. A metric that no row names stands under 'other' by its slug. */
export class MetricBook {
  readonly #rows = new Map<string, { name: Name; theme: string; headline: boolean }>();

  static read(lexicon: string): MetricBook {
    const book = new MetricBook();
    const path = `${lexicon}/metrics.json`;
    if (!existsSync(path)) return book;
    for (const row of parseContract(v.array(RowSchema), JSON.parse(readFileSync(path, 'utf8')), path)) {
      book.#rows.set(row.metric, {
        name: { en: row.en, vi: row.vi ?? row.en },
        theme: row.theme,
        headline: row.headline,
      });
    }
    return book;
  }

  /** True for a metric that the lexicon names, false for a slug of words. */
  knows(metric: string): boolean {
    return this.#rows.has(metric);
  }

  /** True for a metric that the lexicon marks as worth a place among the figures of the overview. */
  isHeadline(metric: string): boolean {
    return this.#rows.get(metric)?.headline ?? false;
  }

  nameOf(metric: string): Name {
    const words = metric.replaceAll('-', ' ');
    const plain = words.charAt(0).toUpperCase() + words.slice(1);
    return this.#rows.get(metric)?.name ?? { en: plain, vi: plain };
  }

  themeOf(metric: string): string {
    return this.#rows.get(metric)?.theme ?? 'other';
  }

  /** Themes in reading order; one that this list does not know goes before 'other', under its own word. */
  themes(used: ReadonlySet<string>): { theme: string; name: Name }[] {
    const known = THEMES.filter(({ theme }) => used.has(theme) && theme !== 'other');
    const fresh = [...used]
      .filter((theme) => !THEMES.some((row) => row.theme === theme))
      .sort()
      .map((theme) => ({ theme, name: this.nameOf(theme) }));
    return [...known, ...fresh, ...THEMES.filter(({ theme }) => theme === 'other' && used.has(theme))];
  }
}
