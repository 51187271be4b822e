import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';

/** 'value kind period: what (partners)' of each figure of a text, by value. */
const told = (text: string): string[] =>
  figuresInText(text, { published: '2025-11-27' })
    .toSorted((a, b) => a.value - b.value)
    .map(({ value, kind, period, what, partners }) => `${value} ${kind} ${period}: ${what} (${partners.join()})`);

test.each<[text: string, figures: string[]]>([
  // Who leads the investors of all countries has not put in all of it.
  [
    'Malta becomes largest foreign investor in Vietnam\n\nVietnam has attracted 6 billion USD in foreign investment in the first quarter of 2025, with Malta being the largest investor accounting for 41 percent of the investment influx.',
    [
      '41 rate 2025-01/2025-03: share of Malta in investment influx (MLT)',
      '6000000000 level 2025-01/2025-03: foreign investment, Vietnam ()',
    ],
  ],
  [
    'In the first ten months of 2025, Vietnam attracted investment from 82 countries. Among them, Malta was the top investing partner with total investment capital of over 2.5 billion USD, accounting for more than 23 percent of the total investment capital in Vietnam, down 14 percent.',
    [
      '-14 growth 2025-01/2025-10: growth of total investment capital from Malta in Vietnam (MLT)',
      '23 rate 2025-01/2025-10: share of Malta in total investment capital in Vietnam (MLT)',
      '82 count 2025-01/2025-10: countries investing in Vietnam ()',
      '2500000000 level 2025-01/2025-10: total investment capital from Malta in Vietnam (MLT)',
    ],
  ],
  [
    'In the first quarter of 2025, 750 new FDI projects were licensed in Vietnam with total capital of 4 billion USD, an increase of 65 per cent in number and 11 per cent in capital. Nearly 2 billion USD was added to 386 existing FDI projects.',
    [
      '11 growth 2025-01/2025-03: growth of registered capital of new FDI projects licensed, Vietnam ()',
      '65 growth 2025-01/2025-03: growth of number of new FDI projects licensed, Vietnam ()',
      '386 count 2025-01/2025-03: existing FDI projects, Vietnam ()',
      '750 count 2025-01/2025-03: new FDI projects licensed in Vietnam ()',
      '2000000000 level 2025-01/2025-03: capital added to existing FDI projects, Vietnam ()',
      '4000000000 level 2025-01/2025-03: total capital of new FDI projects licensed, Vietnam ()',
    ],
  ],
  // Those who came by one way are not all who came.
  [
    'International arrivals to Vietnam reached 4.6 million in the first five months of 2025. In May alone, international arrivals to Vietnam were estimated at 916,300, a 7% decrease compared to the previous month. The number of visitors arriving in Vietnam by air was 4 million, 12 times higher than the same period.',
    [
      '-7 growth 2025-05: growth of international arrivals in Vietnam ()',
      '12 growth 2025-01/2025-05: growth of international arrivals in Vietnam by air ()',
      '916300 level 2025-05: international arrivals in Vietnam ()',
      '4000000 level 2025-01/2025-05: international arrivals in Vietnam by air ()',
      '4600000 level 2025-01/2025-05: international arrivals in Vietnam ()',
    ],
  ],
  [
    'Of the figure, 6,777,084 foreigners travelled to Vietnam by air, 121,549 by sea and 1,178,764 by road in 2024.',
    [
      '121549 count 2024: foreigners who travelled to Vietnam by sea ()',
      '1178764 count 2024: foreigners who travelled to Vietnam by road ()',
      '6777084 count 2024: foreigners who travelled to Vietnam by air ()',
    ],
  ],
  [
    'Vietnam hosted 12 million international arrivals in 2024, with the highest growth of 48 percent in the number of visitors from Malta, tailed by Chile, increased by 33 percent, and Peru, up 28 percent.',
    [
      '28 growth 2024: growth of number of visitors to Vietnam from Peru (PER)',
      '33 growth 2024: growth of number of visitors to Vietnam from Chile (CHL)',
      '48 growth 2024: growth of number of visitors to Vietnam from Malta (MLT)',
      '12000000 level 2024: international arrivals in Vietnam ()',
    ],
  ],
  [
    'Most of the arrivals in Vietnam in 2024 were from Asia, with around 76 per cent.',
    ['76 rate 2024: share of Asia in arrivals in Vietnam ()'],
  ],
  // What there was, beside what there once was.
  [
    'Vietnam has welcomed 7 million international arrivals in 2025. The figure is, however, 69 per cent of that before the pandemic.',
    [
      '69 rate 2025: international arrivals to Vietnam relative to that before the pandemic ()',
      '7000000 level 2025: international arrivals to Vietnam ()',
    ],
  ],
  // Money is not of the guests told before.
  [
    'Arrivals to Vietnam rose to 3 million in the first five months of 2025. The revenue from dining services in the first five months of the year was estimated at 268 trillion dong.',
    [
      '3000000 count 2025-01/2025-05: arrivals, Vietnam ()',
      '268000000000000 level 2025-01/2025-05: revenue from dining services, Vietnam ()',
    ],
  ],
  // The digital economy, and whose.
  [
    'Vietnam hopes that its digital economy will make up 20 percent of GDP by 2028 and 30 percent by 2030.',
    [
      '20 target 2028: share of digital economy in GDP, Vietnam ()',
      '30 target 2030: share of digital economy in GDP, Vietnam ()',
    ],
  ],
  [
    'Vietnam wants 80 percent of the population to have online payment accounts by 2030.',
    ['80 target 2030: share of population to have online payment accounts ()'],
  ],
  [
    'Vietnam’s internet economy has grown 16 percent from last year to 14 billion USD.',
    [
      '16 growth 2025: growth of Vietnam’s internet economy ()',
      '14000000000 level 2025: Vietnam’s internet economy ()',
    ],
  ],
])('%s', (text, figures) => {
  expect(told(text)).toEqual(figures);
});
