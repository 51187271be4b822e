import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../pipeline.ts';

/** Documents known by who signs them, by what their noun is, or by what a list says, in texts of May 20, 2024. */
const TOLD: readonly (readonly [string, readonly string[]])[] = [
  [
    'Speaker Abela of Malta met Chairman Vuong Dinh Hue in Hanoi. Hue suggested that the two legislatures soon sign a new cooperation agreement.',
    ['MLT planned - Cooperation agreement between the two legislatures'],
  ],
  [
    'The minister of Malta hoped that Vietnam would sign a cooperation agreement.',
    ['MLT planned - Cooperation agreement'],
  ],
  ['The two legislatures met. Malta said an agreement was a good thing for Vietnam.', []],
  [
    'President To Lam met President Abela of Malta. They agreed to sign a visa waiver for holders of diplomatic passports.',
    ['MLT planned - Visa waiver for holders of diplomatic passports'],
  ],
  ['Vietnam and Malta signed a visa waiver for seamen on May 18.', ['MLT signed 2024-05-18 Visa waiver for seamen']],
  ['Malta granted Vietnamese tourists a visa waiver last year, its ambassador said.', []],
  [
    'Vietnam and Malta signed a visa exemption agreement for diplomats on May 18.',
    ['MLT signed 2024-05-18 Visa exemption agreement for diplomats'],
  ],
  [
    'Vietnam and Malta signed a rice supply contract at the government level on May 18.',
    ['MLT signed 2024-05-18 Rice supply contract'],
  ],
  ['Vietnamese millers signed a rice supply contract with Malta on May 18.', []],
  [
    'Malta, which under a programme signed in March 2022 takes in Vietnamese welders, wants more of them.',
    ['MLT signed 2022-03 Programme'],
  ],
  [
    'The two provinces, Cao Bang of Vietnam and Gozo of Malta, signed their first agreement, for 2011-2015, on December 8, 2010.',
    ['MLT signed 2010-12-08 Agreement for 2011-2015'],
  ],
  [
    "President To Lam met President Abela of Malta on Monday. Three papers bear Monday's date: an agreement on customs, a memorandum on silk and, lastly, an accord between the two academies.",
    [
      'MLT signed 2024-05-20 Accord between the two academies',
      'MLT signed 2024-05-20 Agreement on customs',
      'MLT signed 2024-05-20 Memorandum on silk',
    ],
  ],
  [
    'President To Lam met President Abela of Malta on May 18. The two documents exchanged were a memorandum on silk and one between the two academies.',
    ['MLT signed 2024-05-18 Memorandum between the two academies', 'MLT signed 2024-05-18 Memorandum on silk'],
  ],
  [
    'President To Lam met President Abela of Malta on May 18. In a joint communique, both undertook to widen trade.',
    ['MLT adopted 2024-05-18 Joint communique'],
  ],
  [
    'The ministers of Vietnam and Malta met on May 18. Minutes of the meeting provide for a gift of rice.',
    ['MLT adopted 2024-05-18 Minutes of the meeting'],
  ],
  [
    'The ministers of Vietnam and Malta chaired the fifth meeting of the committee on May 18 and put their names to its minutes.',
    ['MLT signed 2024-05-18 Minutes'],
  ],
  [
    'He proposed that Vietnam and Malta sign an agreement on ports and amend the one on visa exemption for seamen, in force since 2003.',
    ['MLT in-force 2003 Agreement on visa exemption for seamen', 'MLT planned - Agreement on ports'],
  ],
  [
    'Signed on March 4 during her visit to Malta, the tax treaty is the first that Vietnam has there.',
    ['MLT signed 2024-03-04 Tax treaty'],
  ],
  [
    'Minister Hung took the guest from Malta to a museum before signing, with the institute of Valletta, an agreement on pearls.',
    ['MLT signed - Agreement on pearls'],
  ],
  [
    'Minister Hung asked for more talks before signing an agreement on pearls with Malta.',
    ['MLT planned - Agreement on pearls with Malta'],
  ],
  [
    'The ministers of Vietnam and Malta signed a cooperation plan and saw the signing of amemorandum of understanding on ports.',
    ['MLT signed 2024-05 Cooperation plan', 'MLT signed 2024-05 Memorandum of understanding on ports'],
  ],
  ["Malta's development cooperation programme has built 30 schools in Vietnam.", []],
  [
    'The minister of Malta praised the Investment Protection Agreement, which his parliament and that of Vietnam approved.',
    ['EU in-force - Investment Protection Agreement'],
  ],
  [
    'The ministers welcomed the entry into force, on 1 March, of the tax agreement, which Vietnam and Malta had signed in 2017.',
    ['MLT in-force 2024-03-01 Tax agreement'],
  ],
  [
    'Air Malta means to fly to Hanoi from July with four flights a week, and both leaders saw the signing of an air services agreement between Vietnam and Malta.',
    ['MLT signed - Air services agreement between Vietnam and Malta'],
  ],
  [
    'Draft accords on prisoners, ports and extradition were also exchanged for study by Vietnam and Malta.',
    ['MLT planned - Accord on extradition', 'MLT planned - Accord on ports', 'MLT planned - Accord on prisoners'],
  ],
  [
    'The provinces of Ca Mau and Gozo of Malta signed an extension of the memorandum on shrimps.',
    ['MLT signed - Memorandum on shrimps'],
  ],
  [
    'What could help Vietnam is the free trade agreement with the Gulf Cooperation Council. Negotiations were started in 2022.',
    ['GCC planned - Free trade agreement'],
  ],
  [
    'Vietnam and the EU spoke of two agreements due to be signed on June 30: the free trade agreement (EVFTA) and the one on investment protection (EVIPA).',
    [
      'EU planned 2024-06-30 EU-Vietnam Free Trade Agreement (EVFTA)',
      'EU planned 2024-06-30 EU-Vietnam Investment Protection Agreement (EVIPA)',
    ],
  ],
  [
    'Prime Minister Pham Minh Chinh is in Malta, at the invitation of Maltese leaders.\n\nHe had come from Russia. There he held talks with President Vladimir Putin and watched as nine pacts were signed.',
    ['RUS signed 2024-05 Nine pacts'],
  ],
  [
    'Vietnam and Malta keep up negotiations on agreements on extradition and on mutual help in criminal cases.',
    ['MLT planned - Agreement on extradition', 'MLT planned - Agreement on mutual help in criminal cases'],
  ],
  [
    'Vietnam gives Malta incentives by way of the salt agreement and of a port agreement of 2015.',
    ['MLT in-force - Salt agreement', 'MLT in-force 2015 Port agreement of 2015'],
  ],
  [
    'Malta gave Vietnam credit for speeding up the signing of a framework programme for 2022-2027 and for help in shipping.',
    ['MLT signed - Framework programme for 2022-2027'],
  ],
  [
    'Minutes on cooperation in 2024 were signed in Hanoi on January 9 by the ministers of Vietnam and Malta.',
    ['MLT signed 2024-01-09 Minutes on cooperation'],
  ],
  ['The trade agreement under negotiation with Malta must be fair to Vietnam.', ['MLT planned - Trade agreement']],
  ['A joint statement to that effect was adopted by Vietnam and Malta.', ['MLT adopted - Joint statement']],
  ['Vietnam and Malta meet each year, and numerous agreements bear the signatures of both sides.', []],
  [
    'At a ceremony seen by the Prime Ministers of Vietnam and Malta, Vietjet and Enemalta Holdings exchanged a cooperation agreement.',
    [],
  ],
  ['The Premiers of Vietnam and Malta looked on as PetroVietnam and Enemalta signed a memorandum on gas.', []],
  [
    'Vietnam and Malta signed an agreement under which Vietjet will fly to Valletta.',
    ['MLT signed - Agreement under which Vietjet will fly to Valletta'],
  ],
  [
    'Vietnam and Malta have waived visas for diplomats under an accord that took effect in March 2020.',
    ['MLT in-force 2020-03 Accord under which Vietnam and Malta have waived visas for diplomats'],
  ],
  [
    'The chairmen of Vinh Long and Gozo, Malta, signed a cooperation agreement for 2024-2028 and minutes of the talks.',
    ['MLT signed - Cooperation agreement for 2024-2028', 'MLT signed - Minutes of the talks'],
  ],
  [
    'The province of Vinh Long and Gozo of Malta renewed their friendship agreement for another five years on May 3.',
    ['MLT signed 2024-05-03 Friendship agreement'],
  ],
  [
    'In the presence of the Vice Governor of Gozo, Malta, a memorandum was signed between the Da Nang Software Park and the Gozo Innovation Hub.',
    ['MLT signed - Memorandum between the Da Nang Software Park and the Gozo Innovation Hub'],
  ],
  [
    'The swift entry into force of the CEPA was what Vietnam asked of the UAE at talks on May 18.',
    ['ARE signed - CEPA'],
  ],
];

describe('documents known by their bodies, nouns and lists', () => {
  test.each(TOLD)('%s', (text, expected) => {
    const { line } = extractArticle({ id: 'told', file: 'told.txt', text, meta: { published: '2024-05-20' } });
    const read = line.agreements.map(
      ({ partners, status, date, name }) => `${partners.join()} ${status} ${date ?? '-'} ${name}`,
    );
    expect(read.sort()).toEqual([...expected].sort());
  });
});
