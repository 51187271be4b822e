import isoCountries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { fold } from '../../article/fold.ts';
import { COUNTRIES } from './place-entries.ts';

isoCountries.registerLocale(english);

/** Kosovo has no code of the standard; XKX is the one that the World Bank and the European Union use. */
const USER_ASSIGNED = ['XKX'];

/** Usual names that differ from the standard's. */
const OWN_NAME = new Set([
  'CHN',
  'COD',
  'COG',
  'PRK',
  'KOR',
  'MKD',
  'VAT',
  'LAO',
  'BRN',
  'TUR',
  'IRN',
  'USA',
  'GBR',
  'GMB',
]);

describe('data/lexicon/countries.json', () => {
  test('has one row a country, sorted by code', () => {
    const codes = COUNTRIES.map((row) => row.code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test.each(COUNTRIES.filter((row) => !USER_ASSIGNED.includes(row.code)))(
    'knows $code as the standard does',
    ({ code, en, aliases = [] }) => {
      expect(isoCountries.isValid(code)).toBe(true);
      const standard = isoCountries.getName(code, 'en', { select: 'all' })?.map(fold) ?? [];
      const ours = [en, ...aliases].map(fold);
      const known = standard.some((name) =>
        ours.some((own) => name === own || name.startsWith(`${own},`) || name.startsWith(`${own} (`)),
      );
      expect(known || OWN_NAME.has(code), `${code} ${en} is called ${standard.join(' / ')}`).toBe(true);
    },
  );

  test('has every member of the United Nations and the places that news treats like one', () => {
    expect(COUNTRIES.length).toBeGreaterThanOrEqual(199);
    const codes = new Set(COUNTRIES.map((row) => row.code));
    for (const code of ['PSE', 'XKX', 'TWN', 'HKG', 'MAC', 'VAT', 'VNM', 'TUV', 'SSD', 'MNE', 'TLS'])
      expect(codes).toContain(code);
  });

  test('names both languages in every row', () => {
    expect(COUNTRIES.filter((row) => !row.en || !row.vi)).toEqual([]);
  });

  test('writes official names in both languages, composed, and each for one country', () => {
    const names = COUNTRIES.flatMap(({ official }) => (official ? [official] : []));
    expect(names.length).toBeGreaterThanOrEqual(75);
    for (const language of ['en', 'vi'] as const) {
      const written = names.map((name) => name[language]);
      expect(new Set(written).size).toBe(written.length);
      expect(written.filter((name) => name !== name.normalize('NFC').trim() || name === '')).toEqual([]);
    }
  });

  test('gives no spelling to two countries', () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const row of COUNTRIES) {
      for (const name of [
        row.en,
        ...(row.aliases ?? []),
        ...(row.adjectives ?? []),
        ...(row.capital ?? []).flat(),
        ...(row.cities ?? []).flat(),
      ]) {
        const before = owner.get(name);
        if (before !== undefined && before !== row.code) shared.push(`${name}: ${before} ${row.code}`);
        owner.set(name, row.code);
      }
    }
    expect(shared).toEqual([]);
  });
});
