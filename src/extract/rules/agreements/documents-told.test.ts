import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../pipeline.ts';

/** Ways of telling of documents, each with what must be read of it: 'partner status name'. */
const TOLD: readonly (readonly [string, readonly string[]])[] = [
  [
    'Malta has handed Vietnam drafts of cooperation agreements in health care, tourism and sports.',
    [
      'MLT planned Cooperation agreement on health care',
      'MLT planned Cooperation agreement on sports',
      'MLT planned Cooperation agreement on tourism',
    ],
  ],
  ['Vietnam handed Malta a draft agreement on extradition.', ['MLT planned Agreement on extradition']],
  ['Vietnam signed the draft agreement on ports with Malta on May 7.', ['MLT signed Agreement on ports with Malta']],
  [
    'Documents on trade, fish and justice are to be inked by Vietnam and Malta on May 9.',
    ['MLT planned Document on fish', 'MLT planned Document on justice', 'MLT planned Document on trade'],
  ],
  [
    'Vietnam is negotiating agreements with Malta on ports, customs and visas.',
    ['MLT planned Agreement on customs', 'MLT planned Agreement on ports', 'MLT planned Agreement on visas'],
  ],
  [
    'The President met leaders of Malta in Valletta. He had come from Peru, to which he paid a visit. There the two countries signed a declaration on fish.',
    ['PER signed Declaration on fish'],
  ],
  [
    'The President is back from Malta and Peru. He saw many farmers. He saw many fishermen. At the end of each visit a joint statement was issued.',
    ['MLT adopted Joint statement', 'PER adopted Joint statement'],
  ],
  [
    'The president of Malta took home from Hanoi a trade protocol, and two letters of intent – on tea and on gems.',
    ['MLT signed Letter of intent on gems', 'MLT signed Letter of intent on tea', 'MLT signed Trade protocol'],
  ],
  [
    'Vietnam’s minister returned from Malta with a signed memorandum that raises the quota of nurses to 900.',
    ['MLT signed Memorandum that raises the quota of nurses to 900'],
  ],
  [
    'Malta and Vietnam have agreed the terms of a carbon-credit arrangement, on which more will be heard.',
    ['MLT planned Carbon-credit arrangement'],
  ],
  [
    'Vietnam and Malta: documents signed in Valletta on May 7 – Agreement on teachers; Memorandum on films; Programme of exchanges 2025-2029.',
    [
      'MLT signed Agreement on teachers',
      'MLT signed Memorandum on films',
      'MLT signed Programme of exchanges 2025-2029',
    ],
  ],
  [
    'Vietnam and Malta signed four instruments of cooperation, among them a memorandum on the training of cooks.',
    ['MLT signed Four instruments of cooperation', 'MLT signed Memorandum on the training of cooks'],
  ],
  [
    'Malta thanked Vietnam for extending the 2014 agreement which lets divers work in Gozo.',
    ['MLT in-force 2014 agreement'],
  ],
  [
    'In 2014 Vietnam and Malta signed an agreement on divers. Much was done under the 2014 agreement.',
    ['MLT signed Agreement on divers'],
  ],
  [
    'Vietnam and Malta: agreements signed: Agreement on Tonnage (1993); Consular Convention (2001).',
    ['MLT signed Agreement on Tonnage', 'MLT signed Consular Convention'],
  ],
  [
    'Vietnam and Malta signed three loan agreements for ports, buses and dikes, totalling 90 million EUR.',
    ['MLT signed Loan agreement on buses', 'MLT signed Loan agreement on dikes', 'MLT signed Loan agreement on ports'],
  ],
  [
    'The coast guards of Vietnam and Malta hammered out a memorandum of understanding on sea rescue.',
    ['MLT signed Memorandum of understanding on sea rescue'],
  ],
  ['Malta lacked an agreement on sea rescue with Vietnam.', []],
  ["Malta's envoy praised in Vietnam the idea of a memorandum on sea rescue.", []],
  [
    'A memorandum that would send 900 Vietnamese cooks a year to Malta sits on the desk of a Maltese minister.',
    ['MLT planned Memorandum that would send 900 Vietnamese cooks a year to Malta'],
  ],
  [
    'Vietnam and Malta have since 2017 been bound by an agreement waiving visas for diplomats.',
    ['MLT in-force Agreement waiving visas for diplomats'],
  ],
  [
    'Malta and Vietnam formalised their work on ports with an MoU covering docks, tugs and pilots.',
    ['MLT signed MoU covering docks, tugs and pilots'],
  ],
  [
    'Vietnam and Malta signed on May 7 memoranda of understanding on ports, on sea rescue and on the training of cooks.',
    [
      'MLT signed Memorandum of understanding on ports',
      'MLT signed Memorandum of understanding on sea rescue',
      'MLT signed Memorandum of understanding on the training of cooks',
    ],
  ],
  [
    'The two ministers exchanged agreements between the coast guards of Vietnam and Malta and between their customs services.',
    [
      'MLT signed Agreement between the coast guards of Vietnam and Malta',
      'MLT signed Agreement between their customs services',
    ],
  ],
  [
    'Three documents, on halal meat, on card payments and on seeds, were signed by Vietnam and Malta.',
    ['MLT signed Document on card payments', 'MLT signed Document on halal meat', 'MLT signed Document on seeds'],
  ],
  [
    'Malta and Vietnam signed two agreements: a convention on legal assistance; and a memorandum on wind farms.',
    ['MLT signed Convention on legal assistance', 'MLT signed Memorandum on wind farms'],
  ],
  [
    "Vietnam and Malta exchanged notes on the recognition of sailors' certificates on June 10.",
    ["MLT signed Exchange of notes on the recognition of sailors' certificates"],
  ],
  ['Vietnam and Malta exchanged notes on the occasion of the anniversary.', []],
  [
    'Malta and Vietnam agreed in 2012 to delimit their continental shelves.',
    ['MLT adopted Agreement to delimit their continental shelves'],
  ],
  [
    'The cabinet of Malta authorised the signing of an extradition treaty with Vietnam.',
    ['MLT planned Extradition treaty'],
  ],
  [
    'Under the Blue Growth Strategy, adopted by the two governments in 2021, Vietnam and Malta build ports.',
    ['MLT adopted Blue Growth Strategy'],
  ],
  ['The Blue Growth Strategy, adopted by the government in 2021, brings Vietnam and Malta together.', []],
  [
    'The foreign ministers of Vietnam and Oman handed each other an agreement lifting visas for holders of ordinary passports.',
    ['OMN signed Agreement lifting visas for holders of ordinary passports'],
  ],
  [
    'The justice ministries of Vietnam and Oman agreed a programme of cooperation for 2025-2026.',
    ['OMN adopted Programme of cooperation for 2025-2026'],
  ],
  [
    'Vietnam and Peru concluded on May 7, 2024, the Agreement on the status of honorary consuls.',
    ['PER signed Agreement on the status of honorary consuls'],
  ],
  [
    'Among the papers signed by Vietnam and Chile on May 7 were a framework arrangement on copper, and an understanding on loans for salmon farms.',
    ['CHL signed Framework arrangement on copper', 'CHL signed Understanding on loans for salmon farms'],
  ],
  [
    'Chile and Vietnam signed 17 memoranda of understanding on May 7: one between the Coast Guard and the ministry on sea rescue, one on wind farms and one on language teaching.',
    [
      'CHL signed 17 memoranda of understanding',
      'CHL signed Memorandum of understanding between the Coast Guard and the ministry on sea rescue',
      'CHL signed Memorandum of understanding on language teaching',
      'CHL signed Memorandum of understanding on wind farms',
    ],
  ],
  [
    'A memorandum on plant health was signed by Vietnam and Malta, which replaces that of 2009; another brings together the two chambers of commerce.',
    [
      'MLT signed Memorandum between the two chambers of commerce',
      'MLT signed Memorandum on plant health',
      'MLT signed Memorandum on plant health of 2009',
    ],
  ],
  [
    'The presidents of Vietnam and Malta saw the signing of an agreement on visa exemption for officials, an agreement on the transfer of prisoners and a memorandum of understanding on film.',
    [
      'MLT signed Agreement on the transfer of prisoners',
      'MLT signed Agreement on visa exemption for officials',
      'MLT signed Memorandum of understanding on film',
    ],
  ],
  [
    'Vietnam and Malta put a bilateral free trade agreement into effect in December 2015.',
    ['MLT in-force Bilateral free trade agreement'],
  ],
  [
    'A double taxation protocol of Vietnam and Malta is still waiting for signature.',
    ['MLT planned Double taxation protocol of Vietnam and Malta'],
  ],
  [
    'They will cooperate under the memorandum of understanding which the prosecution agencies of Vietnam and Malta concluded in 2019.',
    ['MLT signed Memorandum of understanding between the prosecution agencies of Vietnam and Malta'],
  ],
  [
    'The sides initialled the draft Agreement on air services between Vietnam and Malta.',
    ['MLT planned Agreement on air services between Vietnam and Malta'],
  ],
  [
    'An agreement on extradition with Malta has never been ratified by Vietnam.',
    ['MLT signed Agreement on extradition with Malta'],
  ],
  ['The agreement on seafarers between Vietnam and Malta expired in 2019 and was not renewed.', []],
  [
    'The visit of the President of Malta to Hanoi brought two agreements: on tourism and on sports.',
    ['MLT signed Agreement on sports', 'MLT signed Agreement on tourism'],
  ],
  [
    'A new consular agreement will replace the one that Vietnam and Malta concluded in 1985.',
    ['MLT planned Consular agreement'],
  ],
  [
    'Vietnam and Malta saw four documents change hands. They include a news exchange agreement between the two agencies.',
    ['MLT signed Four documents', 'MLT signed News exchange agreement between the two agencies'],
  ],
  [
    'Culture will be the subject of a memorandum of understanding which Vietnam and Qatar plan to sign.',
    ['QAT planned Memorandum of understanding on culture'],
  ],
  [
    'The President of Malta came to Hanoi, where seven documents were signed with Vietnam.\n\nThe list includes:\n\n- Agreement on legal assistance in civil matters;\n\n- Memorandum on plant quarantine;\n\n- Plan of consultations for 2025-2027.',
    [
      'MLT signed Agreement on legal assistance in civil matters',
      'MLT signed Memorandum on plant quarantine',
      'MLT signed Plan of consultations for 2025-2027',
      'MLT signed Seven documents',
    ],
  ],
  [
    'The police forces of Vietnam and Oman inked a plan for dog training in 2025-2027 and an agreement on the protection of secrets in Muscat on May 7.',
    ['OMN signed Agreement on the protection of secrets', 'OMN signed Plan for dog training in 2025-2027'],
  ],
  [
    'In the pipeline between Vietnam and Malta are a treaty on extradition and a memorandum on ports.',
    ['MLT planned Memorandum on ports', 'MLT planned Treaty on extradition'],
  ],
  [
    'The Premiers of Vietnam and Malta asked their foreign ministries to draw up a plan of action.',
    ['MLT planned Plan of action'],
  ],
  [
    'Vietnam and Malta signed a memorandum of understanding on ports on May 7. Another, on nursing, will be signed in June.',
    ['MLT planned Memorandum of understanding on nursing', 'MLT signed Memorandum of understanding on ports'],
  ],
  [
    'The cooperation agreement between the prosecutors of Vietnam and Malta lapsed last year, so a new one was signed on May 7.',
    ['MLT signed Cooperation agreement between the prosecutors of Vietnam and Malta'],
  ],
  [
    'The museums of Vietnam and Malta signed a new exchange agreement on silver on May 7. It replaces one concluded in Valletta in 2018.',
    ['MLT signed Exchange agreement on silver', 'MLT signed Exchange agreement on silver of 2018'],
  ],
  [
    'Vietnam and Malta signed agreements on air services, the mutual recognition of diplomas and the fight against piracy on May 7.',
    [
      'MLT signed Agreement on air services',
      'MLT signed Agreement on the fight against piracy',
      'MLT signed Agreement on the mutual recognition of diplomas',
    ],
  ],
  [
    'The Ambassador of Malta to Vietnam was asked what was signed during the visit.\n\nLet me name the programme on cultural exchange for 2024-2027, the memorandum between the two ministries of industry, and the agreement on seafarers.',
    [
      'MLT signed Agreement on seafarers',
      'MLT signed Memorandum between the two ministries of industry',
      'MLT signed Programme on cultural exchange for 2024-2027',
    ],
  ],
  [
    'Vietnam and Malta should be able to open negotiations on a labour agreement soon.',
    ['MLT planned Labour agreement'],
  ],
  ['Vietnam asked Malta to open negotiations on two accords, one on labour and one on tax.', []],
  [
    'Vietnam and Malta signed an agreement on ports. A new one is to be built in Gozo.',
    ['MLT signed Agreement on ports'],
  ],
  [
    'Maltese President Abela was in Hanoi. A separate free trade agreement between the bloc and Hanoi has been in force since 2020.',
    ['EU in-force Separate free trade agreement between the bloc and Hanoi'],
  ],
];

describe('documents told in many ways', () => {
  test.each(TOLD)('%s', (text, expected) => {
    const { line } = extractArticle({ id: 'told', file: 'told.txt', text, meta: { published: '2024-05-20' } });
    const read = line.agreements.map(({ partners, status, name }) => `${partners.join()} ${status} ${name}`);
    expect(read.sort()).toEqual([...expected].sort());
  });
});
