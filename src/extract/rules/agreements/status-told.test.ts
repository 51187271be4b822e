import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../pipeline.ts';

/** What has become of documents, told in texts of May 20, 2024: 'partner status date name'. */
const TOLD: readonly (readonly [string, readonly string[]])[] = [
  [
    'The Government of Vietnam has approved an agreement on driving licences with Malta, which the two ministers are to sign in June.',
    ['MLT planned 2024-06 Agreement on driving licences with Malta'],
  ],
  [
    'Vietnam and Malta agreed to speed up the procedures needed for the signing and ratification of a tax treaty.',
    ['MLT planned - Tax treaty'],
  ],
  ['The visit paved the way for the signing of a tax treaty by Vietnam and Malta.', ['MLT planned - Tax treaty']],
  [
    'The Prime Minister met his Norwegian counterpart in Lima. During the summit, representatives from Vietnam and the EU signed a partnership agreement on timber on May 13.',
    ['EU signed 2024-05-13 Partnership agreement on timber'],
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
    'The ministers of Vietnam and Malta highlighted the approval of two documents, including the Maltese-Vietnamese Engagement Strategy and the Joint Statement on Climate Action.',
    ['MLT adopted - Joint Statement on Climate Action', 'MLT adopted - Maltese-Vietnamese Engagement Strategy'],
  ],
  [
    'The President of Malta welcomed measures suggested by Vietnam to bolster cooperation, including the signing of agreements on trade and fish.',
    ['MLT planned - Agreements on trade and fish'],
  ],
  [
    'The outcomes of the session of Vietnam and Malta include pushing for the completion by the end of this year of a plan of action on fish.',
    ['MLT planned 2024 Plan of action on fish'],
  ],
  [
    'Vietnam and Malta build on the cooperation agreement signed between the National Assembly and the Parliament of Malta in 2013.',
    ['MLT signed 2013 Cooperation agreement between the National Assembly and the Parliament of Malta'],
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
  [
    'Abela, To Lam oversee exchange of nine pacts\n\nMalta and Vietnam on Tuesday exchanged nine agreements spanning fields such as fishing.',
    ['MLT signed 2024-05-14 Nine agreements'],
  ],
  [
    'Twenty-one agreements, of which two concern ports, were initialled or signed by Malta and Vietnam on Monday.',
    ['MLT signed 2024-05-20 Twenty-one agreements'],
  ],
  [
    'The delegations of Malta and Vietnam had signed 11 documents, among them a roadmap on the establishment of a marine centre, on Thursday.',
    ['MLT signed 2024-05-16 11 documents', 'MLT signed 2024-05-16 Roadmap on the establishment of a marine centre'],
  ],
  [
    'Among the 45 texts that Malta and Vietnam sealed on Monday, so the list, are a protocol on figs, another on honey, and a memorandum on ports.',
    [
      'MLT signed 2024-05-20 Memorandum on ports',
      'MLT signed 2024-05-20 Protocol on figs',
      'MLT signed 2024-05-20 Protocol on honey',
    ],
  ],
  [
    'Vietnam and Malta renewed their memorandum on schools, while the ministers of trade put their names to another on minerals in Valletta.',
    ['MLT signed - Memorandum on minerals', 'MLT signed - Memorandum on schools'],
  ],
  [
    'The Vietnamese Prime Minister saw Minister Do Duc Duy and his Maltese colleague, Anna Borg, conclude an arrangement for marine research.',
    ['MLT signed - Arrangement for marine research'],
  ],
  [
    'The central banks of Vietnam and Malta agreed to share data in a memorandum of cooperation that their governors, Nguyen Thi Hong and Paul Borg, signed in Tbilisi on May 5.',
    ['MLT signed 2024-05-05 Memorandum of cooperation'],
  ],
  [
    'Malta and Vietnam approved the plan on their cooperation in 2024 at a meeting held on May 9.',
    ['MLT adopted 2024-05-09 Plan on their cooperation'],
  ],
  ['Malta denied that a preferential trade deal with Vietnam was still being discussed.', []],
  [
    'The customs services of Malta and Vietnam decided to update the 2017 agreement on transit of goods.',
    ['MLT in-force 2017 2017 agreement on transit of goods'],
  ],
  ['Vietnam became the 99th state to sign the agreement on marine life, and met the President of Malta.', []],
  [
    "Malta's Cabinet endorsed a draft law approving an agreement with Vietnam on the exemption from visas of diplomats.",
    ['MLT signed - Agreement with Vietnam on the exemption from visas of diplomats'],
  ],
  [
    'The police forces of Malta and Vietnam would sign a cooperation protocol within weeks, it was announced.',
    ['MLT planned - Cooperation protocol'],
  ],
  [
    'The sides of Malta and Vietnam reached consensus on signing a memorandum on Halal food and an action plan for 2025-2029.',
    ['MLT planned - Action plan for 2025-2029', 'MLT planned - Memorandum on Halal food'],
  ],
  [
    'A port of Vietnam and one of Malta will sign an agreement on the establishment of twinned ports and exchange a letter of intent on tourism in July.',
    [
      'MLT planned 2024-07 Agreement on the establishment of twinned ports',
      'MLT planned 2024-07 Letter of intent on tourism',
    ],
  ],
  [
    'An MoU on logistics between the ministries of Vietnam and Malta was among the outcomes of the visit.',
    ['MLT signed - MoU on logistics between the ministries of Vietnam and Malta'],
  ],
  [
    'On the basis of the memorandum of understanding signed between the two ministries in 2019, Malta and Vietnam swap seeds.',
    ['MLT signed 2019 Memorandum of understanding between the two ministries'],
  ],
  [
    'The trip has given Vietnam and Malta a string of pacts. The list is made up of the memorandum of understanding on rice trade and the memorandum of understanding on fish farms. All were signed during the trip.',
    [
      'MLT signed - Memorandum of understanding on fish farms',
      'MLT signed - Memorandum of understanding on rice trade',
    ],
  ],
  [
    'Vietnam and Malta want the action programme for 2026-2030 finalised before long.',
    ['MLT planned - Action programme for 2026-2030'],
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
