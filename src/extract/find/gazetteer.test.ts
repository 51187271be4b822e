import { describe, expect, test } from 'vitest';
import { compileGazetteer } from './gazetteer.ts';

const find = compileGazetteer(
  [
    'New Zealand',
    'Papua New Guinea',
    'Guinea',
    'US',
    'RoK',
    'Việt Nam',
    "Cote d'Ivoire",
    'Lao',
    'Lao Cai',
    'Trinidad and Tobago',
  ].map((phrase) => ({ phrase, value: phrase })),
);
const names = (text: string) => find(text).map((hit) => text.slice(hit.start, hit.end));

describe('a gazetteer', () => {
  test.each([
    ['Papua New Guinea and Guinea', ['Papua New Guinea', 'Guinea']],
    ['the Vietnam - New Zealand ties', ['New Zealand']],
    ['Viet Nam and Việt Nam', ['Viet Nam', 'Việt Nam']],
    ['NEW ZEALAND', ['NEW ZEALAND']],
    ['New\nZealand’s envoy', ['New\nZealand']],
    ['Côte d’Ivoire', ['Côte d’Ivoire']],
    ['in Lao Cai, the Lao side', ['Lao Cai', 'Lao']],
    ['Trinidad And Tobago', ['Trinidad And Tobago']],
    ['a US-RoK pact', ['US', 'RoK']],
  ])('finds the longest names in %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each(['guinea pigs', 'between us', 'New Zealanders', 'RUSSIA', 'Laos', 'new zealand', 'US5'])(
    'leaves %j alone',
    (text) => {
      expect(names(text)).toEqual([]);
    },
  );
});
