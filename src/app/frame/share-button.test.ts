import { expect, it } from 'vitest';
import { addressOfView } from './share-button.tsx';

it.each([
  ['https://a.example/timeline?country=NZL', 'vi', 'https://a.example/timeline?country=NZL&lang=vi'],
  ['https://a.example/x/?lang=vi#gaps', 'en', 'https://a.example/x/?lang=en#gaps'],
])('the address of %s carries the language %s', (href, language, expected) => {
  expect(addressOfView(href, language)).toBe(expected);
});
