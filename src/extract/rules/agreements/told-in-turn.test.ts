import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../pipeline.ts';

/** Documents that several sentences go through, each with what must be read: 'partner status date name'. */
const TOLD: readonly (readonly [string, readonly string[]])[] = [
  [
    'Vietnam and Malta signed three agreements on May 7. The first deals with extradition. The second, on air services, replaces an older one. The third covers the exchange of students.',
    [
      'MLT signed 2024-05-07 Agreement on air services',
      'MLT signed 2024-05-07 Agreement on extradition',
      'MLT signed 2024-05-07 Agreement on the exchange of students',
    ],
  ],
  [
    'Vietnam and Malta signed four MoUs on May 7. Two of them concern farming and fish. A third links the two stock exchanges. The fourth is about the training of judges.',
    [
      'MLT signed 2024-05-07 MoU between the two stock exchanges',
      'MLT signed 2024-05-07 MoU on farming',
      'MLT signed 2024-05-07 MoU on fish',
      'MLT signed 2024-05-07 MoU on the training of judges',
    ],
  ],
  [
    'Vietnam and Malta signed five documents on May 7. An MoU on docks was exchanged by the two ministers. Another, on sea rescue, was presented by the heads of the coast guards. The others are MoUs on tea and on silk, and a cultural cooperation programme.',
    [
      'MLT signed 2024-05-07 Cultural cooperation programme',
      'MLT signed 2024-05-07 MoU on docks',
      'MLT signed 2024-05-07 MoU on sea rescue',
      'MLT signed 2024-05-07 MoU on silk',
      'MLT signed 2024-05-07 MoU on tea',
    ],
  ],
  [
    'Vietnam and Malta signed three papers on May 7. They include a letter of intent on defence. The two others are an MoU between the chambers of commerce and a cooperation agreement between the two news agencies.',
    [
      'MLT signed 2024-05-07 Cooperation agreement between the two news agencies',
      'MLT signed 2024-05-07 Letter of intent on defence',
      'MLT signed 2024-05-07 MoU between the chambers of commerce',
    ],
  ],
  [
    'Vietnam and Malta signed two documents on May 7. Among them were one between the two justice ministries and one between Hanoi and Valletta.',
    [
      'MLT signed 2024-05-07 Agreement between Hanoi and Valletta',
      'MLT signed 2024-05-07 Agreement between the two justice ministries',
    ],
  ],
  [
    'Vietnam and Malta will sign three agreements in July. One concerns docks, another fish, and a third the training of cooks.',
    [
      'MLT planned 2024-07 Agreement on docks',
      'MLT planned 2024-07 Agreement on fish',
      'MLT planned 2024-07 Agreement on the training of cooks',
    ],
  ],
  [
    'Vietnam and Malta signed three documents on May 7.\n\nThe three are:\n\n1. Memorandum of understanding on tea;\n\n2. Protocol on silk;\n\n3. Agreement on docks.',
    [
      'MLT signed 2024-05-07 Agreement on docks',
      'MLT signed 2024-05-07 Memorandum of understanding on tea',
      'MLT signed 2024-05-07 Protocol on silk',
    ],
  ],
  [
    '"On May 7 we concluded three MoUs with Malta, namely on docks, on tea and on silk," the minister of Vietnam said.',
    ['MLT signed 2024-05-07 MoU on docks', 'MLT signed 2024-05-07 MoU on silk', 'MLT signed 2024-05-07 MoU on tea'],
  ],
  [
    'Among those signed by Vietnam and Malta on May 7 are the Memorandum of Understanding on Tea, the Understanding on Rescue at Sea, and the Memorandum of Understanding on Silk.',
    [
      'MLT signed 2024-05-07 Memorandum of Understanding on Silk',
      'MLT signed 2024-05-07 Memorandum of Understanding on Tea',
      'MLT signed 2024-05-07 Understanding on Rescue',
    ],
  ],
  [
    'Vietnam and Malta signed a Memorandum of Understanding on Tea Trade on May 7. Under the tea MoU, Vietnam will supply black tea.',
    ['MLT signed 2024-05-07 Memorandum of Understanding on Tea Trade'],
  ],
  [
    'Vietnam and Malta signed a note amending the Docks Agreement, which the two Governments concluded in 2005, and a protocol on tea on May 7.',
    ['MLT signed 2005 Docks Agreement', 'MLT signed 2024-05-07 Protocol on tea'],
  ],
  [
    'Malta and Vietnam agreed to sign at an early date a new treaty on education.',
    ['MLT planned null Treaty on education'],
  ],
  [
    '"We are issuing a Joint Vision document with Malta on May 7," the minister of Vietnam said.',
    ['MLT adopted 2024-05-07 Joint Vision document with Malta'],
  ],
  [
    'On May 7 the presidents of Vietnam and Malta saw a memorandum on tea signed. Hue and Gozo became sister regions under an agreement of their own, and the two broadcasters will swap films under another.',
    [
      'MLT signed 2024-05-07 Agreement under which Hue and Gozo became sister regions',
      'MLT signed 2024-05-07 Agreement under which the two broadcasters will swap films',
      'MLT signed 2024-05-07 Memorandum on tea',
    ],
  ],
  [
    'Under an MoU with the province of Hue, the Maltese ministry of health is to train nurses.',
    ['MLT signed null MoU under which the Maltese ministry of health is to train nurses'],
  ],
  [
    'The navies of Vietnam and Malta have concluded an MoU.',
    ['MLT signed null MoU between the navies of Vietnam and Malta'],
  ],
  [
    'Vietnam and Malta looked at the Plan of Action 2021-2023, and agreed to finalise a new one for 2024-2026.',
    ['MLT in-force null Plan of Action 2021-2023', 'MLT planned null Plan of Action for 2024-2026'],
  ],
  [
    'Agreements on cooperation in education and in justice were exchanged by Vietnam and Malta on May 7.',
    [
      'MLT signed 2024-05-07 Agreement on cooperation in education',
      'MLT signed 2024-05-07 Agreement on cooperation in justice',
    ],
  ],
  [
    'The President of Vietnam came home from Malta and Oman, each of which produced a joint statement on tea.',
    ['MLT adopted null Joint statement on tea', 'OMN adopted null Joint statement on tea'],
  ],
  [
    'Vietnam and Malta exchanged six memoranda of understanding and letters of intent on May 7.',
    ['MLT signed 2024-05-07 Six memoranda of understanding and letters of intent'],
  ],
  ['Khan of Malta looked on in Hanoi while minutes were signed of the fifth session.', ['MLT signed null Minutes']],
  [
    'Vietnam and Malta signed papers on May 7. In addition, there were an MoU on tea; a programme of the two ministries of justice for 2026-2027; and an MoU on docks.',
    [
      'MLT signed 2024-05-07 MoU on docks',
      'MLT signed 2024-05-07 MoU on tea',
      'MLT signed 2024-05-07 Programme of the two ministries of justice for 2026-2027',
    ],
  ],
  [
    'Three MoUs and one agreement were signed between Malta and Vietnam on May 7. The signing took place in Hanoi. Among them was a pact on customs.',
    ['MLT signed 2024-05-07 Pact on customs', 'MLT signed 2024-05-07 Three MoUs and one agreement'],
  ],
  [
    'A number of memoranda of understanding were also signed by Vietnam and Malta, on docks, on tea and on silk.',
    [
      'MLT signed null Memorandum of understanding on docks',
      'MLT signed null Memorandum of understanding on silk',
      'MLT signed null Memorandum of understanding on tea',
    ],
  ],
  [
    'The central banks of Vietnam and Malta are close. The two central banks have renewed their memorandum of understanding.',
    ['MLT signed null Memorandum of understanding between the two central banks'],
  ],
  [
    'Vietnam and Malta adopted a statement on deepening their strategic partnership and signed over 10 documents, including an MoU on tea, on May 7.',
    [
      'MLT adopted 2024-05-07 Statement on deepening their strategic partnership',
      'MLT signed 2024-05-07 MoU on tea',
      'MLT signed 2024-05-07 Over 10 documents',
    ],
  ],
  [
    'On May 7 the leaders of Malta and Vietnam adopted a joint statement on deepening the strategic partnership, which was set up in 2022.',
    ['MLT adopted 2024-05-07 Joint statement on deepening the strategic partnership'],
  ],
  ['Malta can help Vietnam, Abela said, adding that agreement had been reached on building a hospital.', []],
  ['The minister of Malta issued a statement on tea in Vietnam.', []],
  // With each of several.
  [
    'The trip of the President of Vietnam to Malta, Oman and Peru produced three joint statements, on the Vietnam-Malta comprehensive partnership, the Vietnam-Oman partnership in water and the raising of ties with Peru.',
    [
      'MLT adopted null Joint statement with Malta',
      'OMN adopted null Joint statement with Oman',
      'PER adopted null Joint statement with Peru',
    ],
  ],
  [
    'Vietnam issued joint statements with Malta and Oman on May 7.',
    ['MLT adopted 2024-05-07 Joint statement with Malta', 'OMN adopted 2024-05-07 Joint statement with Oman'],
  ],
  [
    'On the tour of the President of Vietnam nearly 20 documents were signed, including seven with Malta in security and law, and three with Oman on fish.',
    ['MLT signed null Seven documents with Malta', 'OMN signed null Three documents with Oman'],
  ],
  ['Vietnam will issue joint statements with Malta and Oman.', []],
  [
    'Vietnam and Malta signed five documents on May 7, and held three meetings with Oman.',
    ['MLT signed 2024-05-07 Five documents'],
  ],
  // Told as a whole, not one by one, are the papers of many years; and how many they are is no event.
  [
    'Vietnam and Malta have kept in touch and concluded agreements on trade, science and culture.',
    ['MLT signed null Agreements on trade, science and culture'],
  ],
  ['When the 30th anniversary came round in 2022, Vietnam and Malta had concluded 10 agreements.', []],
  ['So far Vietnam and Malta have signed 25 agreements and memoranda.', []],
  // What firms and many states sign, and what is but a setting.
  ['The Maltese company Ovo, which has signed an MoU with Hue on a plant, was praised by Vietnam.', []],
  ['Under the agreement, signed in 2018 by 11 countries, Malta has cut its duties for Vietnam.', []],
  ['In Vietnam 50 schools were built by Malta under the Gozo Cooperation framework.', []],
  // What begins in the same way and is no document.
  [
    'Vietnam and Malta signed two agreements on May 7. The second day was one of visits. The first was on Monday.',
    ['MLT signed 2024-05-07 Two agreements'],
  ],
  [
    'Vietnam and Malta signed two agreements on May 7. Another guest spoke on fish. The other is on the table of the cabinet.',
    ['MLT signed 2024-05-07 Two agreements'],
  ],
  ['Vietnam and Malta held three meetings. The first dealt with docks. Another, on tea, was short.', []],
  // Documents of Vietnamese bodies alone, in a text that speaks of Malta too.
  ['The Vietnam News Agency and Vietnam National University signed a memorandum on news. Malta sent its wishes.', []],
  ['An MoU on news was signed between the Vietnam News Agency and Can Tho University. Malta sent its wishes.', []],
  [
    'Ties of Vietnam and Malta grow. The Vietnam News Agency and its partner signed an MoU on news on May 7.',
    ['MLT signed 2024-05-07 MoU on news'],
  ],
];

describe('documents told one after the other', () => {
  test.each(TOLD)('%s', (text, expected) => {
    const { line } = extractArticle({ id: 'told', file: 'told.txt', text, meta: { published: '2024-05-20' } });
    const read = line.agreements.map(
      ({ partners, status, date, name }) => `${partners.join()} ${status} ${date} ${name}`,
    );
    expect(read.sort()).toEqual([...expected].sort());
  });
});
