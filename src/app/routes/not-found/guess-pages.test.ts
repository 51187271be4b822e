import { expect, it } from 'vitest';
import type { PartnerSummary } from '../../../dataset/site/partner-summary.ts';
import { guessPages } from './guess-pages.ts';

const partners = [
  { code: 'NZL', slug: 'new-zealand' },
  { code: 'LAO', slug: 'laos' },
] as PartnerSummary[];

it.each([
  ['/timelin', ['/timeline']],
  ['/timelime/2024', ['/timeline']],
  ['/country/new-zealand', ['/countries/NZL', '/countries']],
  ['/laos', ['/countries/LAO']],
  ['/nzl', ['/countries/NZL']],
  ['/artcles', ['/articles']],
  ['/stats', ['/statistics']],
  ['/wp-admin', []],
  ['/', []],
])('%s may have meant %j', (pathname, addresses) => {
  expect(guessPages(pathname, partners).map(({ address }) => address)).toEqual(addresses);
});
