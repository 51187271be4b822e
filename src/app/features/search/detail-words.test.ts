import { expect, it } from 'vitest';
import { messagesIn } from '../../i18n/messages.ts';
import { formatsIn } from '../../i18n/use-format.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { detailWords } from './detail-words.ts';

const names: Record<string, string> = { VNM: 'Vietnam', LAO: 'Laos', CHN: 'China' };

it.each([
  ['meeting', '2026-02-05, LAO, phone-call, Hanoi', '5 Feb 2026, Laos, phone call, Ha Noi'],
  ['person', 'VNM, President, LAO CHN', 'Vietnam, President, Laos and China'],
  ['person', 'LAO, President, LAO', 'Laos, President'],
  ['metric', 'Trade | Thương mại', 'Trade'],
  ['article', 'VNA, 2025-11', 'VNA, Nov 2025'],
  ['partner', 'LAO', 'LAO'],
] as const)('the detail of a %s, %j, reads %j', (kind, detail, words) => {
  const terms = messagesIn(vocabulary, 'en');
  const hit = { kind, id: '', label: '', detail, words: '' };
  expect(
    detailWords(hit, formatsIn('en'), terms, {
      codeName: (code: string) => names[code] ?? code,
      placeName: (place: string) => (place === 'Hanoi' ? 'Ha Noi' : place),
    }),
  ).toBe(words);
});
