import type { CountryFile } from '../../../dataset/site/country-file.ts';

type Language = keyof CountryFile['name'];

/**
 * What stands below the usual name: the official one in the reader's language, and both names in the other language.
 * A name that already stands above is not said again; null when nothing is left to say.
 */
export function selectNames(
  { name, official }: Pick<CountryFile, 'name' | 'official'>,
  language: Language,
): { official: string | null; other: { language: Language; text: string } | null } {
  const other = language === 'en' ? 'vi' : 'en';
  const said = new Set([name[language]]);
  const isNew = (text: string | undefined) => text !== undefined && !said.has(text) && said.add(text);
  const long = isNew(official?.[language]) ? (official?.[language] ?? null) : null;
  const text = [name[other], official?.[other]].filter(isNew).join(' · ');
  return { official: long, other: text === '' ? null : { language: other, text } };
}
