import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../pipeline.ts';

/** What has become of documents, told in texts of May 20, 2024: 'partner status date name'. */
const TOLD: readonly (readonly [string, readonly string[]])[] = [
  [
    'The Government of Vietnam has approved an agreement on driving licences with Malta, which the two ministers are to sign in June.',
    ['MLT planned 2024-06 Agreement on driving licences with Malta'],
  ],
  [
    'The coast guards of Vietnam and Malta initialled the text of an arrangement on joint patrols on May 13.',
    ['MLT signed 2024-05-13 Arrangement on joint patrols'],
  ],
  [
    'As a signatory to the 1998 agreement on the exchange of prisoners, Malta has asked Vietnam to hand over two men.',
    ['MLT in-force 1998 1998 agreement on the exchange of prisoners'],
  ],
  [
    'The chief delegates of Vietnam and Malta approved the minutes and a roadmap for ending trade barriers.',
    ['MLT adopted - Minutes', 'MLT adopted - Roadmap for ending trade barriers'],
  ],
  [
    'The treaty on legal assistance, approved by the Maltese parliament last week, will be published when Vietnam is ready.',
    ['MLT signed - Treaty on legal assistance'],
  ],
  [
    'Malta has not yet ratified the convention on double taxation, whose text Vietnam wrote.',
    ['MLT signed - Convention on double taxation'],
  ],
  ['Malta has ratified the Convention on Migratory Birds, of which Vietnam is a keeper.', []],
  [
    'The ministers of Vietnam and Malta hailed the signing of a cooperation plan between the two academies and the coming into force of the agreement on consular matters.',
    ['MLT in-force - Agreement on consular matters', 'MLT signed - Cooperation plan between the two academies'],
  ],
  [
    '"When our two presidents sign the Agreement on Science next month, Vietnam and Malta will have nine of them," the envoy said.',
    ['MLT planned 2024-06 Agreement on Science'],
  ],
  [
    'Vietnam and Malta agreed on May 14 on a plan of cooperation in forestry for 2024-2026; the two directors put their signatures to it in Valletta.',
    ['MLT signed 2024-05-14 Plan of cooperation in forestry for 2024-2026'],
  ],
  [
    'Malta and Vietnam agreed to finalise as soon as possible agreements on shipping, film and fishing.',
    ['MLT planned - Agreement on film', 'MLT planned - Agreement on fishing', 'MLT planned - Agreement on shipping'],
  ],
  [
    'Malta wants to amend its 2007 agreement with Vietnam on trade and to negotiate a new one on fishing.',
    ['MLT in-force 2007 2007 agreement with Vietnam on trade', 'MLT planned - Agreement on fishing'],
  ],
];

describe('what has become of documents', () => {
  test.each(TOLD)('%s', (text, expected) => {
    const { line } = extractArticle({ id: 'told', file: 'told.txt', text, meta: { published: '2024-05-20' } });
    const read = line.agreements.map(
      ({ partners, status, date, name }) => `${partners.join()} ${status} ${date ?? '-'} ${name}`,
    );
    expect(read.sort()).toEqual([...expected].sort());
  });
});
