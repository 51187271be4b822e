import organisations from '#lexicon/organisations.json' with { type: 'json' };
import type { Token } from '../../document.ts';
import { compileGazetteer, type Entry } from '../gazetteer.ts';
import type { OrganisationMention } from '../mention.ts';

/**
 * A row of data/lexicon/organisations.json. `international` bodies can be a partner by themselves; `national` ones belong
 * to a country (or to the EU) and never are.
 */
export type OrganisationRow = {
  code: string;
  kind: string;
  country?: string;
  en: string;
  vi: string;
  aliases: string[];
};

export const ORGANISATIONS: OrganisationRow[] = organisations;

type Meaning = Pick<OrganisationMention, 'code' | 'country' | 'name'>;

function entries(): Entry<Meaning>[] {
  return ORGANISATIONS.flatMap((row) => {
    const international = row.kind === 'international';
    const value: Meaning = { code: international ? row.code : null, country: row.country ?? null, name: row.en };
    return [row.en, ...row.aliases].map((phrase) => ({ phrase, value }));
  });
}

const find = compileGazetteer(entries());

/** Organisations of data/lexicon/organisations.json by name or abbreviation, longest match, by start. */
export function findOrganisations(text: string, tokens?: readonly Token[], base?: number): OrganisationMention[] {
  return find(text, tokens, base).map(({ start, end, value: { code, country, name } }) => ({
    kind: 'organisation',
    start,
    end,
    code,
    country,
    name,
  }));
}
