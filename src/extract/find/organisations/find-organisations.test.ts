import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { PartnerCodeSchema } from '../../../dataset/partner.ts';
import { findOrganisations, ORGANISATIONS } from './find-organisations.ts';

const read = (text: string) =>
  findOrganisations(text).map((found) => `${text.slice(found.start, found.end)}=${found.code ?? found.country}`);

describe('findOrganisations', () => {
  test.each([
    ['the World Bank (WB) and the IMF', ['World Bank=WB', 'WB=WB', 'IMF=IMF']],
    ['the United Nations Children’s Fund (UNICEF)', ['United Nations Children’s Fund=UNICEF', 'UNICEF=UNICEF']],
    ['an EU-ASEAN summit', ['EU=EU', 'ASEAN=ASEAN']],
    [
      'World Health Organisation and World Trade Organization',
      ['World Health Organisation=WHO', 'World Trade Organization=WTO'],
    ],
    ['VUFO and KOICA', ['VUFO=VNM', 'KOICA=KOR']],
    [
      'the Comprehensive and Progressive Agreement for Trans-Pacific Partnership',
      ['Comprehensive and Progressive Agreement for Trans-Pacific Partnership=CPTPP'],
    ],
    ['UN Secretary-General', ['UN=UN']],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each(['who said so', 'an imf file', 'UNITED front', 'Pacific Alliances of firms', 'au pair'])(
    'finds none in %j',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  test('gives national bodies a country and no code', () => {
    expect(findOrganisations('the Vietnam Fatherland Front')[0]).toMatchObject({ code: null, country: 'VNM' });
  });
});

describe('data/lexicon/organisations.json', () => {
  test('has one row an organisation, with a code that a record may carry and both languages', () => {
    const codes = ORGANISATIONS.map((row) => row.code);
    expect(codes.length).toBe(new Set(codes).size);
    for (const row of ORGANISATIONS) {
      expect(v.is(PartnerCodeSchema, row.code), row.code).toBe(true);
      expect(row.en && row.vi).toBeTruthy();
      expect(row.kind === 'international' ? row.country === undefined : row.country !== undefined, row.code).toBe(true);
    }
  });
});
