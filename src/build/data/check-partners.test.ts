import { expect, it } from 'vitest';
import { buildLine } from '../merge/line-builder.ts';
import { PartnerBook } from '../site/partner-book.ts';
import { checkPartners } from './check-partners.ts';
import { projectRoot } from './project-root.ts';

const book = PartnerBook.read(`${projectRoot}/data/lexicon`);

it('takes out a record with an unknown country code, and says where and what to do', () => {
  const line = buildLine(
    'a',
    {},
    { meetings: [{ partners: ['XQZ'] }, { partners: ['NZL'] }], relationships: [{ partner: 'NZX' }] },
  );
  const checked = checkPartners(line, 'a.md', book);
  expect(checked.line.meetings.map(({ partners }) => partners)).toEqual([['NZL']]);
  expect(checked.line.relationships).toEqual([]);
  expect(checked.problems).toMatchObject([
    { file: 'a.md', message: expect.stringMatching(/partner code "XQZ"/), remedy: expect.stringMatching(/lexicon/) },
    { file: 'a.md', message: expect.stringMatching(/partner code "NZX"/) },
  ]);
});

it('knows countries and organisations', () => {
  expect(['NZL', 'ASEAN', 'UNICEF', 'LAO'].every((code) => book.knows(code))).toBe(true);
  expect(book.partner('NZL')).toMatchObject({ slug: 'new-zealand', kind: 'country', alpha2: 'NZ' });
  expect(book.partner('ASEAN')).toMatchObject({ kind: 'organisation', alpha2: null, official: null });
});
