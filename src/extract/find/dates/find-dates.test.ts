import { describe, expect, test } from 'vitest';
import { findDates } from './find-dates.ts';
import { periodOf } from './period-of.ts';

const read = (text: string, reference: string | null = '2025-11-27') =>
  findDates(text, reference).map((m) => [text.slice(m.start, m.end), periodOf(m) ?? m.monthDay]);

type Row = [text: string, expected: [string, string | null][], reference?: string | null];

const matches: Row[] = [
  ['met on November 26, 2025 in Hanoi', [['November 26, 2025', '2025-11-26']]],
  ['met on November 26,2025', [['November 26,2025', '2025-11-26']]],
  ['on Nov. 26 they', [['Nov. 26', '2025-11-26']]],
  ['on 26 November 2025.', [['26 November 2025', '2025-11-26']]],
  ['the 3rd of March 2024', [['the 3rd of March 2024', '2024-03-03']]],
  ['Hanoi, 26/11/2025', [['26/11/2025', '2025-11-26']]],
  ['born 21/12/1935 in', [['21/12/1935', '1935-12-21']]],
  ['11/26/2025', [['11/26/2025', '2025-11-26']]],
  ['dated 2025-11-26', [['2025-11-26', '2025-11-26']]],
  ['on July27 he', [['July27', '2025-07-27']], '2025-07-28'],
  ['on January 5', [['January 5', '2026-01-05']]],
  ['on January 5', [['January 5', '2025-01-05']], '2025-06-05'],
  ['on November 26', [['November 26', '11-26']], null],
  ['on November 26', [['November 26', '2019-11-26']], '2019'],
  ['he will visit on March 20', [['March 20', '2026-03-20']]],
  ['on December 3 last year', [['December 3 last year', '2024-12-03']]],
  ['Monday (November 24)', [['Monday (November 24', '2025-11-24']]],
  ['from June 13-16', [['June 13-16', '2025-06-13/2025-06-16']], '2025-06-20'],
  ['December 16-18, 2019', [['December 16-18, 2019', '2019-12-16/2019-12-18']]],
  ['from 29 June to 2 July', [['29 June to 2 July', '2025-06-29/2025-07-02']], '2025-07-05'],
  ['from 16 to 18 December 2019', [['16 to 18 December 2019', '2019-12-16/2019-12-18']]],
  ['December 30 to January 2, 2025', [['December 30 to January 2, 2025', '2024-12-30/2025-01-02']]],
  ['on May 5 and 6, leaders', [['May 5 and 6', '2025-05-05/2025-05-06']], '2025-05-07'],
  ['in February 2025', [['February 2025', '2025-02']]],
  ['Feb. 2025', [['Feb. 2025', '2025-02']]],
  ['in June the two', [['June', '2025-06']]],
  ['ties were raised as the Premier paid a visit to Malta in March', [['March', '2025-03']], '2025-11-27'],
  ['when the Premier visits Malta in March', [['March', '2026-03']], '2025-11-27'],
  ['last May they', [['last May', '2025-05']]],
  ['come this November', [['this November', '2024-11']], '2024-06-20'],
  ['in October this year', [['October this year', '2025-10']]],
  ['in 2024', [['2024', '2024']]],
  ['by 2030.', [['2030', '2030']]],
  ['relations, set up as early as 1987, remain', [['1987', '1987']]],
  ['was established in1992', [['1992', '1992']]],
  [
    'from 58 (1990) to 16.9 (2024)',
    [
      ['1990', '1990'],
      ['2024', '2024'],
    ],
  ],
  ['in the 2021-2026 period', [['2021-2026', '2021/2026']]],
  ['plan for 2025 - 2030', [['2025 - 2030', '2025/2030']]],
  ['between 2017 and 2022', [['2017 and 2022', '2017/2022']]],
  ['from 2019 to 2021', [['2019 to 2021', '2019/2021']]],
  ['in 2012-13', [['2012-13', '2012/2013']]],
  ['Q1/2025 exports', [['Q1/2025', '2025-01/2025-03']]],
  ['the first quarter of 2024', [['first quarter of 2024', '2024-01/2024-03']]],
  ['in the first nine months of this year', [['first nine months of this year', '2025-01/2025-09']]],
  ['in the first ten months of 2025', [['first ten months of 2025', '2025-01/2025-10']]],
  ['in the first eight months, Moscow said', [['first eight months', '2020-01/2020-08']], '2020-11-29'],
  ['the first half of 2012', [['first half of 2012', '2012-01/2012-06']]],
  ['Eight-month exports totalled', [['Eight-month', '2021-01/2021-08']], '2021-09-10'],
  ['the 11-month disbursement of funds', [['11-month', '2025-01/2025-11']], '2025-12-12'],
  ['a six-month trade mission, an eight-month investment', []],
  [
    'Half-year revenue and first-half trade',
    [
      ['Half-year', '2025-01/2025-06'],
      ['first-half', '2025-01/2025-06'],
    ],
  ],
  ['In the first half, exports fell', [['first half', '2025-01/2025-06']]],
  ['in the first half of the match', []],
  ['the first three quarters of 2022', [['first three quarters of 2022', '2022-01/2022-09']]],
  ['over those 10 months', [['10 months', '2025-01/2025-10']]],
  ['Looking at those ten months', [['ten months', '2025-01/2025-10']]],
  ['seven months brought 2 billion', [['seven months', '2025-01/2025-07']]],
  ['the twenty years to 2024', [['the twenty years to 2024', '2004/2024']]],
  ['the golden years to 2024', [['2024', '2024']]],
  ['after ten months of talks', []],
  ['Ten months into the year it was', [['Ten months', '2025-01/2025-10']]],
  ["in 2024's first half", [["2024's first half", '2024-01/2024-06']]],
  ["the year's first half brought", [['first half', '2025-01/2025-06']]],
  ["the match's first half", []],
  ["In the first half Vietnam's exports", [['first half', '2025-01/2025-06']]],
  ['in the first half of the film', []],
  ['the opening half of 2025', [['opening half of 2025', '2025-01/2025-06']]],
  ['the closing quarter of last year', [['closing quarter of last year', '2024-10/2024-12']]],
  ['in the half-year to June', [['the half-year to June', '2025-01/2025-06']]],
  ['January and February this year brought', [['January and February this year', '2025-01/2025-02']]],
  ['from 2021 onwards', [['2021', '2021']]],
  ['throughout 2024', [['2024', '2024']]],
  ['the five years to 2024', [['the five years to 2024', '2019/2024']]],
  ['the decade ending in 2023', [['the decade ending in 2023', '2013/2023']]],
  ['its October exports', [['October', '2025-10']]],
  ['May alone brought', [['May', '2025-05']]],
  ['May trade talks', []],
  ['over six months', []],
  ['have come since the start of the year', [['since the start of the year', '2019-01/2019-10']], '2019-10-31'],
  ['year-to-date exports', [['year-to-date', '2025-01/2025-11']]],
  ['From 2018 to June 2024, forces', [['2018 to June 2024', '2018-01/2024-06']]],
  [
    'worth 2 billion in 2017. January-May turnover that year',
    [
      ['2017', '2017'],
      ['January-May', '2017-01/2017-05'],
      ['that year', '2017'],
    ],
  ],
  ['Between January and June 2025, exports', [['January and June 2025', '2025-01/2025-06']]],
  ['had talks with PM Kristersson on the 11th.', [['the 11th', '2025-11-11']]],
  [
    'landed on April 9, and was received on the 10th by the PM',
    [
      ['April 9', '2025-04-09'],
      ['the 10th', '2025-04-10'],
    ],
  ],
  [
    'was in Nanning last September; Han conferred with him on the 16th of that month',
    [
      ['last September', '2025-09'],
      ['the 16th', '2025-09-16'],
    ],
  ],
  ['breakfast on the morning of the 5th, and', [['the 5th', '2025-11-05']]],
  ['on the 10th anniversary of ties', []],
  ['in the year to June, according', [['the year to June', '2024-07/2025-06']], '2025-07-20'],
  ['in the seven months to July 2022', [['the seven months to July 2022', '2022-01/2022-07']]],
  [
    'from the beginning of the year to June 20, capital',
    [['beginning of the year to June 20', '2025-01/2025-06']],
    '2025-07-20',
  ],
  ['bringing the 10-month tally to 14 million', [['10-month', '2025-01/2025-10']], '2025-11-27'],
  ['January-September figures', [['January-September', '2025-01/2025-09']]],
  ['in January-June this year', [['January-June this year', '2020-01/2020-06']], '2020-11-30'],
  ['last year', [['last year', '2024']]],
  ['early next year', [['early next year', '2026']]],
  ['this month', [['this month', '2025-11']]],
  ['last month', [['last month', '2025-12']], '2026-01-16'],
  ['last week', [['last week', '2025-11']]],
  ['yesterday', [['yesterday', '2025-11-26']]],
  ['today', [['today', '2025-11-27']]],
  ['on Monday', [['Monday', '2025-11-24']]],
  ['a ceremony will open on Monday', [['Monday', '2025-12-01']]],
  ['met on Thursday', [['Thursday', '2025-11-27']]],
  ['On Saturday morning, President Petr Pavel will leave', [['Saturday morning', '2025-11-29']]],
  [
    'Anna Kral is scheduled to be received by the President of the country and to see the old port before flying home on Saturday',
    [['Saturday', '2025-11-29']],
  ],
  ['Petr Pavel on Saturday is scheduled to meet', [['Saturday', '2025-11-29']]],
  ['he stays until Saturday', [['Saturday', '2025-11-29']]],
  ['the visit goes on, Saturday (29)', [['Saturday', '2025-11-29']]],
  ['On Saturday he met Petr Pavel, who will leave', [['Saturday', '2025-11-22']]],
  ['arrived in Buon Ma Thuot Tuesday', [['Tuesday', '2025-11-25']]],
  ['said Minister Hoa Tuesday evening', [['Tuesday evening', '2025-11-25']]],
  ['paid a visit from Nov. 22 to Tuesday', [['Nov. 22 to Tuesday', '2025-11-22/2025-11-25']]],
  ['was there from 24 November to today', [['24 November to today', '2025-11-24/2025-11-27']]],
  ['was there from Sunday to November 26', [['Sunday to November 26', '2025-11-23/2025-11-26']]],
  ['he was on Friday due to see him', [['Friday', '2025-11-28']]],
  ['ready to do what was agreed during the visit in April', [['April', '2025-04']]],
  ['will pay a visit from Thursday to Sunday', [['Thursday to Sunday', '2025-11-27/2025-11-30']]],
  ['paid a visit from Sunday to Tuesday', [['Sunday to Tuesday', '2025-11-23/2025-11-25']]],
  [
    'On November 25 he met A. One day earlier, he met B',
    [
      ['November 25', '2025-11-25'],
      ['One day earlier', '2025-11-24'],
    ],
  ],
  ['late 2026', [['2026', '2026']]],
  ['in the 1990s', [['1990s', '1990/1999']]],
  ['by the end of the decade', [['end of the decade', '2030']]],
  ['before the decade is out', [['the decade is out', '2030']], '2021-03-02'],
  ['in fiscal 2018 its', [['2018', '2018']]],
  ['by the close of 2023 Maltese firms', [['2023', '2023']]],
  ['three years from now', [['three years from now', '2028']]],
  ['in January and February this year', [['January and February this year', '2025-01/2025-02']]],
  ['since January they', [['January', '2025-01']]],
  [
    'in 2019, and the year after',
    [
      ['2019', '2019'],
      ['the year after', '2020'],
    ],
  ],
  [
    'in 2023, more than in 2022. In the same year',
    [
      ['2023', '2023'],
      ['2022', '2022'],
      ['In the same year', '2023'],
    ],
  ],
  ['five years ago', [['five years ago', '2020']]],
  [
    'On November 25 he chaired talks with A, who stays from November 24 to 27. The same day, A met B',
    [
      ['November 25', '2025-11-25'],
      ['November 24 to 27', '2025-11-24/2025-11-27'],
      ['The same day', '2025-11-25'],
    ],
  ],
  [
    'On November 25 he met A. The same day, he met B',
    [
      ['November 25', '2025-11-25'],
      ['The same day', '2025-11-25'],
    ],
  ],
  [
    'On November 25 he met A. Two days earlier, he met B, and that evening C',
    [
      ['November 25', '2025-11-25'],
      ['Two days earlier', '2025-11-23'],
      ['that evening', '2025-11-23'],
    ],
  ],
  [
    'On November 25 he met A. The same morning he met B, having seen C the day before.',
    [
      ['November 25', '2025-11-25'],
      ['The same morning', '2025-11-25'],
      ['the day before', '2025-11-24'],
    ],
  ],
  ['three days before his arrival', []],
  ['he leaves Hanoi on Saturday', [['Saturday', '2025-11-29']]],
  [
    'their second talk this year will follow: in May, he was',
    [
      ['this year', '2025'],
      ['May', '2025-05'],
    ],
  ],
  ['In June Deputy Minister Vu was there', [['June', '2025-06']]],
  ['in the spirit of August Revolution', []],
  ['The visit ends on Saturday.', [['Saturday', '2025-11-29']]],
  [
    'his visit ends today, and on Tuesday he met A',
    [
      ['today', '2025-11-27'],
      ['Tuesday', '2025-11-25'],
    ],
  ],
  ['than 2023', [['2023', '2023']]],
  ['the 2025 target', [['2025', '2025']]],
  ['as of September, 80.52 billion USD', [['September', '2022-09']], '2022-12-22'],
  ['at a meeting that was held on January 9', [['January 9', '2025-01-09']], '2025-12-02'],
  ['that the ministry dispatched in February, when', [['February', '2023-02']], '2023-11-30'],
  ['In July, when the PM', [['July', '2025-07']]],
  ['Ruto, who had invited him, held talks with Cuong on Tuesday', [['Tuesday', '2025-11-25']]],
  [
    'in the days which he, from November 20 until Sunday, devoted to visits',
    [['November 20 until Sunday', '2025-11-20/2025-11-23']],
  ],
  [
    'In May 2024 they met. On June 8 that year he saw the port. On the following day he left',
    [
      ['May 2024', '2024-05'],
      ['June 8', '2024-06-08'],
      ['that year', '2024'],
      ['the following day', '2024-06-09'],
    ],
  ],
  ["on the margins of Friday's APEC Leaders' Meeting", [['Friday', '2025-11-21']]],
  [
    'exports of 2022 ... on November 28 of that year',
    [
      ['2022', '2022'],
      ['November 28', '2022-11-28'],
      ['that year', '2022'],
    ],
    '2024-11-12',
  ],
  // Counted from the year told last, long ago as it lies; 'a year earlier' is not.
  [
    'came to 150 million in 2022. It was 13 million in 2006. Ten years later it had grown. A year earlier it was less',
    [
      ['2022', '2022'],
      ['2006', '2006'],
      ['Ten years later', '2016'],
      ['A year earlier', '2021'],
    ],
    '2023-09-12',
  ],
  [
    'visited Hungary from September 12-16, 2023, and on September 14',
    [
      ['September 12-16, 2023', '2023-09-12/2023-09-16'],
      ['September 14', '2023-09-14'],
    ],
  ],
  ['350 million USDin 2012', [['2012', '2012']]],
  [
    'came on March 9, 2016 to lift trade to a billion by 2020. On July 31 of the following year',
    [
      ['March 9, 2016', '2016-03-09'],
      ['2020', '2020'],
      ['July 31', '2017-07-31'],
      ['the following year', '2017'],
    ],
  ],
  ['he said in an interview ahead of the visit in July', [['July', '2025-07']]],
  ['he spoke ahead of the visit in January', [['January', '2026-01']]],
  ['recalling his 2019 official visit', [['2019', '2019']]],
  ['he saw her the day before yesterday', [['the day before yesterday', '2025-11-25']]],
  ['talks are due the day after tomorrow', [['the day after tomorrow', '2025-11-29']]],
  ['in October the year before last', [['October the year before last', '2023-10']]],
  ['on May 7 two years ago', [['May 7 two years ago', '2023-05-07']]],
  ['the year before last', [['the year before last', '2023']]],
  [
    'came in August 2023, and in May the following year',
    [
      ['August 2023', '2023-08'],
      ['May', '2024-05'],
      ['the following year', '2024'],
    ],
  ],
  [
    'was 66 billion in 2019, slipped the following year to 65 billion',
    [
      ['2019', '2019'],
      ['the following year', '2020'],
    ],
  ],
  [
    'was 5 billion in 2022, two years earlier 3 billion',
    [
      ['2022', '2022'],
      ['two years earlier', '2020'],
    ],
  ],
  [
    'was 5 billion in 2012; a decade on, it was 8 billion',
    [
      ['2012', '2012'],
      ['a decade on', '2022'],
    ],
  ],
  [
    'was 5 billion in 2019, and the next year 7 billion',
    [
      ['2019', '2019'],
      ['the next year', '2020'],
    ],
  ],
  ['signed in 2019 two years before the visit', [['2019', '2019']]],
  [
    'came in 2019 and in October of the following year',
    [
      ['2019', '2019'],
      ['October', '2020-10'],
      ['the following year', '2020'],
    ],
  ],
  [
    'came in August 2023. Three months later, on November 2, he',
    [
      ['August 2023', '2023-08'],
      ['Three months later', '2023-11'],
      ['November 2', '2023-11-02'],
    ],
  ],
  [
    'He was in Lima last year, on May 25',
    [
      ['last year', '2024'],
      ['May 25', '2024-05-25'],
    ],
  ],
  [
    'saw A (June), B (August and September) and C (Lima, October)',
    [
      ['June', '2025-06'],
      ['August', '2025-08'],
      ['September', '2025-09'],
      ['October', '2025-10'],
    ],
  ],
  ['on the last day of June', [['the last day of June', '2025-06-30']]],
  ['on the first day of last month', [['the first day of last month', '2025-10-01']]],
  ['is expected in Lima in the second quarter', [['second quarter', '2026-04/2026-06']]],
  ['when Governor Silva comes to Hue in May', [['May', '2026-05']]],
  ['On January 23, in Lima, a pact was signed', [['January 23', '2025-01-23']]],
  [
    'On December 13, 2023 he met Gen. A; that trip came on the heels of the December 6-9 visit by B',
    [
      ['December 13, 2023', '2023-12-13'],
      ['December 6-9', '2023-12-06/2023-12-09'],
    ],
  ],
  [
    'It met on March 9, 2017, half a year ahead of the visit of September 24-26',
    [
      ['March 9, 2017', '2017-03-09'],
      ['September 24-26', '2017-09-24/2017-09-26'],
    ],
  ],
  [
    'He came on December 6, 2023, and only days after, on December 13, B',
    [
      ['December 6, 2023', '2023-12-06'],
      ['December 13', '2023-12-13'],
    ],
  ],
  ['from the 24th to the 26th of this month', [['the 24th to the 26th of this month', '2025-11-24/2025-11-26']]],
  ['on the 5th of next month', [['the 5th of next month', '2025-12-05']]],
  ['said in Hue on November 24, a day before the end of her visit', [['November 24', '2025-11-24']]],
];

const ignores: string[] = [
  'the 2016 Child Law',
  'Vietnam Vision 2045',
  'Autumn Fair 2026',
  'Resolution 57 and Resolution 59',
  'page 2024 of the book',
  'rose 20.24 percent',
  'over 2000 people',
  'about 2000 students',
  'more than 2,024 projects',
  'the 2030 Agenda',
  'COVID-19 vaccine',
  '5G and 4G',
  'chapter 12',
  'he may march 5 miles',
  "today's world",
  'Black Friday sales',
  'US$2025',
  '24/7 service',
  'nine months pregnant',
  'Vietnam News Today:',
  'the Green Sunday movement',
  'the first seven months of one boom year',
];

describe('findDates', () => {
  test.each(matches)('reads %s', (text, expected, reference = '2025-11-27') => {
    expect(read(text, reference)).toEqual(expected);
  });
  test.each(ignores)('finds no date in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
