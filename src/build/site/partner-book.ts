import { readFileSync } from 'node:fs';
import countries from 'i18n-iso-countries';
import * as v from 'valibot';
import { parseContract } from '#dataset/parse-contract.ts';
import { type Name, NameSchema, type PartnerKind } from '#dataset/site/partner-summary.ts';
import { slug } from '../merge/slug.ts';

export type Partner = {
  code: string;
  kind: PartnerKind;
  slug: string;
  name: Name;
  official: Name | null;
  alpha2: string | null;
  aliases: string[];
};

const RowSchema = v.object({
  code: v.optional(v.nullable(v.string())),
  kind: v.optional(v.string()),
  en: v.string(),
  vi: v.optional(v.string()),
  official: v.optional(NameSchema),
  aliases: v.optional(v.array(v.string())),
});

/** Names of partners by code, from data/lexicon; a code that no row names keeps the code as its name. */
export class PartnerBook {
  readonly #rows = new Map<string, Partner>();

  static read(lexicon: string): PartnerBook {
    const book = new PartnerBook();
    for (const [file, kind] of [
      ['countries.json', 'country'],
      ['organisations.json', 'organisation'],
    ] as const) {
      const path = `${lexicon}/${file}`;
      const rows = parseContract(v.array(RowSchema), JSON.parse(readFileSync(path, 'utf8')), path);
      for (const row of rows) {
        if (!row.code || book.#rows.has(row.code)) continue;
        book.#rows.set(row.code, {
          code: row.code,
          kind,
          slug: slug(row.en, 12),
          name: { en: row.en, vi: row.vi ?? row.en },
          official: row.official ?? null,
          alpha2: kind === 'country' ? (countries.alpha3ToAlpha2(row.code) ?? null) : null,
          aliases: row.aliases ?? [],
        });
      }
    }
    return book;
  }

  /** True for a code that a country or an organisation has. */
  knows(code: string): boolean {
    return this.#rows.has(code) || countries.isValid(code);
  }

  partner(code: string): Partner {
    const kind = countries.isValid(code) ? 'country' : 'organisation';
    const alpha2 = kind === 'country' ? (countries.alpha3ToAlpha2(code) ?? null) : null;
    return (
      this.#rows.get(code) ?? {
        code,
        kind,
        slug: code.toLowerCase(),
        name: { en: code, vi: code },
        official: null,
        alpha2,
        aliases: [],
      }
    );
  }
}
