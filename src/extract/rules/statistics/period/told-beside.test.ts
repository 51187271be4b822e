import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

/** 'value: period' of each figure of a text. */
const timed = (text: string): string[] =>
  figuresInText(text, { published: '2025-11-27' }).map(({ value, period }) => `${value}: ${period}`);

const TIMES: [text: string, periods: string[]][] = [
  // A month compared with the one before, in a report on both.
  [
    'Foreign visitors to Vietnam numbered 4.6 million in January and February. Against January, growth was strong from Malta, at 40 per cent. Others fell back: Kenya by 76 per cent.',
    ['4600000: 2025-01/2025-02', '40: 2025-02', '-76: 2025-02'],
  ],
  [
    'Foreign visitors to Vietnam numbered 4.6 million in January and February. Arrivals from Malta grew by 40 per cent.',
    ['4600000: 2025-01/2025-02', '40: 2025-01/2025-02'],
  ],
  // A date of a list stands once.
  [
    'Vietnam agreed to lift turnover by 2030 to 1 billion USD in the case of Malta, 500 million USD in that of Kenya, and 2 billion USD in that of Ghana.',
    ['1000000000: 2030', '500000000: 2030', '2000000000: 2030'],
  ],
  ['Valletta: By 2030 Malta wants its trade with Vietnam to have a volume of 15 billion USD.', ['15000000000: 2030']],
  // The date of another number.
  [
    'Malta put its trade with Vietnam at 3 billion USD for the first three months and expected 13 billion USD for the whole of this year.',
    ['3000000000: 2025-01/2025-03', '13000000000: 2025'],
  ],
  [
    'Trade of Vietnam and Malta was worth 1.3 billion USD in 2024, which puts Malta in 14th place among partners; this year more than 2 billion USD is expected.',
    ['1300000000: 2024', '14: 2024', '2000000000: 2025'],
  ],
  [
    'Trade of Vietnam and Malta came to 3.5 billion USD in 2024, a rise of 31 per cent, and to 3.4 billion USD in the nine months to the end of September.',
    ['3500000000: 2024', '31: 2024', '3400000000: 2025-01/2025-09'],
  ],
  [
    'Vietnam wants trade worth 500 million USD a year with Kenya by 2030, along with 1 billion USD with Ghana and 2 billion USD with Chad.',
    ['500000000: 2030', '1000000000: 2030', '2000000000: 2030'],
  ],
  ['In 2020, Vietnam and Malta agreed to lift trade to 1.4 billion USD.', ['1400000000: null']],
  // A year that nobody names.
  [
    'In the first seven months of a record year, Vietnam earned 2.6 billion USD from exports to Malta. Exports of rice came to 1.5 billion USD.',
    ['2600000000: null', '1500000000: null'],
  ],
  // A section of a report has months of its own.
  [
    'Foreign investment in Vietnam came to 33 billion USD from January to November, up 8 percent. Malta registered 3 billion USD and Kenya 2 billion USD.\nOf the sum 16 billion USD went to mills. Cyprus put in 1 billion USD.\nIn the opposite direction, outbound investment in the nine months through September totalled 709 million USD. Another 137 million USD was added.\nLaos came first with 397 million USD. Another 200 million USD went to Cuba.',
    [
      '33000000000: 2025-01/2025-11',
      '8: 2025-01/2025-11',
      '3000000000: 2025-01/2025-11',
      '2000000000: 2025-01/2025-11',
      '16000000000: 2025-01/2025-11',
      '1000000000: 2025-01/2025-11',
      '709000000: 2025-01/2025-09',
      '137000000: 2025-01/2025-09',
      '1: 2025-01/2025-09',
      '397000000: 2025-01/2025-09',
      '200000000: 2025-01/2025-09',
    ],
  ],
  // What is compared with.
  ['Trade of Vietnam and Malta had never been as large as last year, at 90 million USD.', ['90000000: 2024']],
  ['Trade of Vietnam and Malta was three times as large as in 2019, at 90 million USD.', ['3: null', '90000000: null']],
  [
    'Sales to Malta have earned Vietnam 39 million USD so far this year, 23 per cent more than in the first ten months of 2024.',
    ['39000000: 2025-01/2025-10', '23: 2025-01/2025-10'],
  ],
  ['Per capita income in Vietnam, once 160 USD, is now 4,100 USD.', ['160: null', '4100: 2025']],
  // Told in short.
  [
    'GDP of Vietnam grew by 0.4 per cent in the second quarter and by 2.6 per cent in the third.',
    ['0.4: 2025-04/2025-06', '2.6: 2025-07/2025-09'],
  ],
  [
    'Guests of Vietnam made 18 million trips in May and 26 million over the two months.',
    ['18000000: 2025-05', '26000000: 2025-04/2025-05'],
  ],
  // A forecast is for the year foretold.
  [
    'The economy of Vietnam should grow by 2.3 per cent this year, the bank said. In September it had expected 1.8 per cent.',
    ['2.3: 2025', '1.8: 2025'],
  ],
  // A place and those among whom it is held.
  [
    'Last year trade of Vietnam and Malta came to 1.4 billion USD. As an investor in Vietnam, Malta stood in 34th place among 130 countries and territories.',
    ['1400000000: 2024', '34: 2024', '130: 2024'],
  ],
];

test.each(TIMES)('%s', (text, expected) => {
  expect(timed(text)).toEqual(expected);
});
