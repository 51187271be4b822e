import { expect, test } from 'vitest';
import { figuresInText } from './figures-in-text.ts';

type Row = [published: string, text: string, figures: [value: number, period: string | null][]];

const ROWS: Row[] = [
  [
    '2025-11-27',
    'The forum of Vietnam and Kenya, held on November 3, drew delegates of 27 firms and over 90 observers.',
    [
      [27, '2025-11-03'],
      [90, '2025-11-03'],
    ],
  ],
  [
    '2025-11-27',
    "The Vietnam-Kenya free trade agreement (VKFTA) entered into force on August 1, 2020. Vietnam's exports to Kenya have grown by around 40% since the VKFTA came into force.",
    [[40, '2020/2025']],
  ],
  [
    '2025-11-27',
    "Vietnam's exports to Kenya have grown by 60% since the VKFTA took effect and stood at 60 million USD in 2024. The VKFTA has been in force since January 2019.",
    [
      [60, '2019/2025'],
      [60_000_000, '2024'],
    ],
  ],
  ['2025-11-27', "Vietnam's exports to Kenya have grown by around 40% since the VKFTA came into force.", [[40, null]]],
  [
    '2025-11-27',
    "Vietnam's trade with Kenya came to 130 million USD in 2024. It has risen by a further 13% this year, to 110 million USD by the end of September.",
    [
      [130_000_000, '2024'],
      [13, '2025-01/2025-09'],
      [110_000_000, '2025-01/2025-09'],
    ],
  ],
  [
    '2025-11-27',
    "Malta is Vietnam's biggest market for tea, with trade exceeding 11 million USD in 2023 and more than 35 Maltese companies operating in Vietnam.",
    [
      [11_000_000, '2023'],
      [35, '2025'],
    ],
  ],
  ['2025-11-27', 'In 2019 there were 5,000 Vietnamese people living in Kenya.', [[5_000, '2019']]],
  [
    '2025-11-27',
    'Trade between Vietnam and Kenya exceeded 70 million USD in 2022, while Kenyan investment in Vietnam reached 9 million USD, placing it 26th out of 141 investing economies.',
    [
      [70_000_000, '2022'],
      [9_000_000, null],
      [26, null],
      [141, null],
    ],
  ],
  [
    '2025-11-27',
    "In 2022 Vietnam's exports to Kenya reached 3 million USD while imports stood at 2 million USD.",
    [
      [3_000_000, '2022'],
      [2_000_000, '2022'],
    ],
  ],
  [
    '2025-05-20',
    'In the January-June period of 2022, trade between Vietnam and Kenya rose 24 percent to 69 million USD.',
    [
      [24, '2022-01/2022-06'],
      [69_000_000, '2022-01/2022-06'],
    ],
  ],
  [
    '2025-05-20',
    'Vietnam and Kenya traded goods worth 15 million USD in the January-April period of this year.',
    [[15_000_000, '2025-01/2025-04']],
  ],
  [
    '2025-11-27',
    "Vietnam's trade with Kenya stood at 85 million USD last year, compared with 41 million USD in 2017. It totalled 75 million USD between January and August this year.",
    [
      [85_000_000, '2024'],
      [41_000_000, '2017'],
      [75_000_000, '2025-01/2025-08'],
    ],
  ],
  [
    '2025-11-27',
    "Vietnam's trade with Kenya was worth 270 million USD in 2023 and 215 million USD in the first nine months of 2024. Vietnam Customs, however, put the 2023 figure at 197 million USD.",
    [
      [270_000_000, '2023'],
      [215_000_000, '2024-01/2024-09'],
      [197_000_000, '2023'],
    ],
  ],
  [
    '2025-11-27',
    "Vietnam's trade with Kenya reached 500 million USD in 2022, more than double the 2015 level.",
    [
      [500_000_000, '2022'],
      [2, '2015/2022'],
    ],
  ],
  ['2025-11-27', "Vietnam's trade with Kenya has grown by around 25% annually since 2021.", [[25, '2021/2024']]],
  [
    '2025-11-27',
    "The annual increase in Vietnam's trade with Kenya from 2021 onwards has been 25%.",
    [[25, '2021/2024']],
  ],
  [
    '2025-11-27',
    "Each year since 2021 Vietnam's exports to Kenya have grown by 25%; the annual increase of 2024 was 30%.",
    [
      [25, '2021/2024'],
      [30, '2024'],
    ],
  ],
  [
    '2025-11-27',
    "Vietnam's trade with Kenya came to 115 million USD in 2021, exceeding the 100 million USD target under the 2019-2023 action programme.",
    [
      [115_000_000, '2021'],
      [100_000_000, '2023'],
    ],
  ],
  [
    '2025-11-27',
    'Vietnam and Kenya want to lift trade to 300 million USD by 2030 under the 2026-2031 action programme.',
    [[300_000_000, '2030']],
  ],
  [
    '2025-11-27',
    'In 2016 Vietnam agreed to raise its trade by 2020 to 100 million USD with Kenya, 50 million USD with Ghana and 20 million USD with Iran.',
    [
      [100_000_000, '2020'],
      [50_000_000, '2020'],
      [20_000_000, '2020'],
    ],
  ],
  [
    '2025-11-27',
    'Vietnam agreed to double its trade with Kenya by 2030 from nearly 90 million USD in 2017.',
    [
      [2, '2030'],
      [90_000_000, '2017'],
    ],
  ],
  [
    '2025-11-27',
    'Figures released ahead of the visit to Kenya on July 9-11, 2017 showed that Vietnam had 28 projects there.',
    [[28, '2017']],
  ],
  [
    '2025-11-27',
    'As of June 30, the loans and grants of the Asian Development Bank to Vietnam amounted to 18 billion USD.',
    [[18_000_000_000, '2025-06-30']],
  ],
  [
    '2025-11-27',
    'As of the end of February Vietnam had over 17.2 million broadband subscribers.',
    [[17_200_000, '2025-02']],
  ],
  [
    '2025-11-27',
    'As of the end of May Vietnam had welcomed 9 million foreign visitors.',
    [[9_000_000, '2025-01/2025-05']],
  ],
  [
    '2025-11-27',
    'Vietnam ranked eighth in the region, with rice exports to Kenya of 12 million USD in 2024.',
    [
      [8, '2024'],
      [12_000_000, '2024'],
    ],
  ],
  [
    '2025-03-28',
    'Trade between Vietnam and Kenya hit 90 million USD in 2024. The figure was 12% higher than a year before, the envoy noted on March 27.',
    [
      [90_000_000, '2024'],
      [12, '2024'],
    ],
  ],
  [
    '2025-03-28',
    'Trade between Vietnam and Kenya hit 90 million USD in 2024. This was up 12% from 2023.',
    [
      [90_000_000, '2024'],
      [12, '2024'],
    ],
  ],
  [
    '2025-02-14',
    "Kenya's exports to Vietnam rose to 118 million USD during fiscal year 2023-24 from 101 million USD a year before.",
    [
      [118_000_000, '2023/2024'],
      [101_000_000, '2022/2023'],
    ],
  ],
  ['2025-03-24', 'Kenyan arrivals in Vietnam more than doubled in 2024.', [[2, '2024']]],
  [
    '2025-11-01',
    'By 2030 Vietnam wants a GDP per capita of 8,500 USD and by 2045 to be a rich country.',
    [[8_500, '2030']],
  ],
  [
    '2025-12-12',
    'By mid-May trade between Vietnam and Kenya had reached 60 million USD; by August 20 Kenyan exports had come to 40 million USD.',
    [
      [60_000_000, '2025-01/2025-05'],
      [40_000_000, '2025-01/2025-08'],
    ],
  ],
  [
    '2025-10-11',
    'Ministries of Vietnam had spent 5.2 trillion VND of foreign capital by the end of August, or 24.5 per cent of the sum assigned to them for the year.',
    [
      [5_200_000_000_000, '2025-01/2025-08'],
      [24.5, '2025-01/2025-08'],
    ],
  ],
  [
    '2025-08-31',
    'Vietnam attracted 16 billion USD in foreign direct investment as of August 20, up 9.1 per cent from a year earlier.',
    [
      [16_000_000_000, '2025-01/2025-08'],
      [9.1, '2025-01/2025-08'],
    ],
  ],
  [
    '2025-09-12',
    'Foreign reserves of Vietnam stood at 84 billion USD by the end of August.',
    [[84_000_000_000, '2025-08']],
  ],
  [
    '2025-06-11',
    'Kenya contributes 12 million EUR to the second phase of Vietnam’s Water Programme, which runs from 2026 to 2029; the first one had a budget of 8 million EUR.',
    [
      [12_000_000, '2026/2029'],
      [8_000_000, null],
    ],
  ],
  [
    '2025-11-06',
    'Vietnam needs 120 billion USD for its power sector from now to 2035, of which 90 billion USD is for generation.',
    [
      [120_000_000_000, '2025/2035'],
      [90_000_000_000, '2025/2035'],
    ],
  ],
  [
    '2024-10-11',
    "From 1994 up to March this year Kenya's aid to Vietnam came to 28 million EUR.",
    [[28_000_000, '1994/2024-03']],
  ],
  [
    '2024-09-18',
    'The Kenyan university started an exchange in 2018, which has so far benefited 43 Vietnamese students.',
    [[43, '2018/2024']],
  ],
  ['2024-09-18', 'Vietnam joined the agency in 1978 and has received over 120 projects.', [[120, '1978/2024']]],
  ['2024-09-18', 'Founded in 2015, the Kenyan centre has trained 900 Vietnamese officers.', [[900, '2015/2024']]],
  ['2024-09-18', 'Kenya opened its embassy in 2005, while Vietnam has sent 300 students there.', [[300, null]]],
  [
    '2025-10-26',
    'Vietnam arrested more than 900 suspects in joint operations with Kenya in the past two years.',
    [[900, '2023/2025']],
  ],
  [
    '2025-06-12',
    "Kenya's exports to Vietnam have more than tripled since the agreement came into effect in August 2020.",
    [[3, '2020/2025']],
  ],
  [
    '2024-12-23',
    'Trade between Vietnam and Kenya has reached 600 million EUR, four times more than a decade ago.',
    [
      [600_000_000, null],
      [4, '2014/2024'],
    ],
  ],
  [
    '2023-10-11',
    'Public debt of Vietnam fell to 37 per cent of GDP at the end of 2022, way below the ceiling of 60 per cent.',
    [
      [37, '2022'],
      [60, null],
    ],
  ],
  [
    '2024-01-12',
    "Vietnam's exports to Kenya came to 300 million USD in 2023. Wood has gained 20% since 2021. Footwear fell 8 per cent to 70 million USD.",
    [
      [300_000_000, '2023'],
      [20, '2021/2024'],
      [-8, '2023'],
      [70_000_000, '2023'],
    ],
  ],
  [
    '2025-08-31',
    'At a university in Kenya he delivered a lecture to some 300 Vietnamese students.',
    [[300, '2025-08']],
  ],
  ['2025-08-31', 'More than 300 Kenyan delegates turned up at the opening in Hanoi.', [[300, '2025-08']]],
  ['2025-08-31', 'Some 300 Kenyan firms have turned a profit in Vietnam.', [[300, null]]],
  ['2025-12-12', 'As of May 20, Kenya had 14 valid projects in Vietnam.', [[14, '2025-05']]],
  [
    '2025-12-12',
    'By the end of August Vietnamese firms had this year put 210 million USD into Kenya.',
    [[210_000_000, '2025-01/2025-08']],
  ],
  [
    '2025-12-12',
    "Vietnam's exports to Kenya totalled 400 million USD in January-August and had passed 460 million USD by the end of September.",
    [
      [400_000_000, '2025-01/2025-08'],
      [460_000_000, '2025-01/2025-09'],
    ],
  ],
  [
    '2024-10-25',
    'Kenya wishes to see trade with Vietnam at 3 billion USD, up from the current 1.4 billion USD.',
    [
      [3_000_000_000, null],
      [1_400_000_000, '2024'],
    ],
  ],
  [
    '2022-11-24',
    'Kenya produces 7 million bags of coffee a year, and Vietnam buys 300,000 tonnes of it annually.',
    [
      [7_000_000, null],
      [300_000, null],
    ],
  ],
  [
    '2024-12-09',
    'The tourism sector of Vietnam has set itself a goal of 17 million foreign visitors for the year as a whole.',
    [[17_000_000, '2024']],
  ],
  [
    '2025-07-24',
    'Trade between Vietnam and Kenya was worth US$90 million last year and US$50 million in January-June, a fall of 3% from the same six months of 2024.',
    [
      [90_000_000, '2024'],
      [50_000_000, '2025-01/2025-06'],
      [-3, '2025-01/2025-06'],
    ],
  ],
  [
    '2024-10-30',
    'Charter flights carried 70,000 Kenyans to Vietnam from January to September, twice the number of the year before.',
    [
      [70_000, '2024-01/2024-09'],
      [2, '2024-01/2024-09'],
    ],
  ],
  [
    '2022-11-24',
    'Kenya has since 2008 put nearly USD 200 million into projects in Vietnam, and the committee is to meet in 2023.',
    [[200_000_000, '2008/2022']],
  ],
  ['2025-10-23', 'By the end of September, 5G signals in Vietnam had reached 59% of the people.', [[59, '2025-09']]],
  [
    '2022-03-25',
    'Kenya, which joined the group in 1981 and held a summit in May 1999, has about 420 Vietnamese firms.',
    [[420, '2022']],
  ],
  [
    '2025-07-24',
    'A protocol on Kenyan tea was signed in 2012, and Vietnamese rice pays a 7% duty in return.',
    [[7, null]],
  ],
  [
    '2022-09-16',
    'Mr. Otieno, who came to Hanoi only this month, said that Kenya ranked 31st among the investors in Vietnam, with capital of close to $1 billion in 55 projects as of the end of June.',
    [
      [31, '2022-06'],
      [1_000_000_000, '2022-06'],
      [55, '2022-06'],
    ],
  ],
  ['2025-10-26', 'Kenya trained more than 2,000 Vietnamese workers between the 1960s and 1988.', [[2000, null]]],
  [
    '2025-10-26',
    'At the Kenyan expo, the second after that of 2021, 120 Vietnamese companies will show their wares.',
    [[120, null]],
  ],
  [
    '2024-05-26',
    'Trade between Vietnam and Kenya reached 2 billion USD, which was recorded in 2023.',
    [[2_000_000_000, '2023']],
  ],
  [
    '2023-08-01',
    'Kenya remains the ninth biggest foreign investor in Vietnam, with 320 projects and US$1.6 billion in registered capital as of late June.',
    [
      [9, '2023-06'],
      [320, '2023-06'],
      [1_600_000_000, '2023-06'],
    ],
  ],
  [
    '2018-09-12',
    'Trade with Kenya came to $310 million in 2017, twice as much as in 2013, while Kenyan firms had 12 projects with capital of $40 million in Vietnam at the end of May.',
    [
      [310_000_000, '2017'],
      [2, '2013/2017'],
      [12, '2018-05'],
      [40_000_000, '2018-05'],
    ],
  ],
  [
    '2024-10-30',
    'Exports of Vietnam to Kenya reached 2 billion USD in the first nine months. Rice makes up half of what Vietnam sells to Kenya. Coffee exports to Kenya came to 300 million USD.',
    [
      [2_000_000_000, '2024-01/2024-09'],
      [50, null],
      [300_000_000, '2024-01/2024-09'],
    ],
  ],
  ['2024-10-30', 'Kenya is a gateway to a market of 400 million consumers for Vietnam.', [[400_000_000, null]]],
  [
    '2021-09-10',
    'Eight-month exports of Vietnam totalled 94.3 billion USD, 7.4 percent more than in the same months of 2020.',
    [
      [94300000000, '2021-01/2021-08'],
      [7.4, '2021-01/2021-08'],
    ],
  ],
  [
    '2022-11-28',
    'Trade between Vietnam and Chile was 1.45 billion USD in 2021, and the first three quarters of 2022 brought 1.7 billion USD.',
    [
      [1450000000, '2021'],
      [1700000000, '2022-01/2022-09'],
    ],
  ],
  [
    '2024-11-28',
    "Vietnam's exports to Kenya reached 300 million USD since the start of the year.",
    [[300000000, '2024-01/2024-11']],
  ],
  [
    '2024-11-28',
    'So far this year Vietnam has exported 300 million USD worth of rice to Kenya.',
    [[300000000, '2024']],
  ],
  [
    '2024-11-28',
    'In 2017 trade between Vietnam and Kenya was worth 2 billion USD. From January to May that year the partners traded 900 million USD worth of goods.',
    [
      [2000000000, '2017'],
      [900000000, '2017-01/2017-05'],
    ],
  ],
  [
    '2024-11-28',
    'Two-way trade of Vietnam and Kenya was worth 2 billion USD in 2017. January-September turnover that year went up 29 per cent to 900 million USD.',
    [
      [2000000000, '2017'],
      [29, '2017-01/2017-09'],
      [900000000, '2017-01/2017-09'],
    ],
  ],
  [
    '2024-11-28',
    "Vietnam's exports to Kenya totalled 300 million USD in January-September and had passed 330 million USD by the end of October. Over those 10 months rice exports reached 90 million USD, making up 27 per cent of the total.",
    [
      [300000000, '2024-01/2024-09'],
      [330000000, '2024-01/2024-10'],
      [90000000, '2024-01/2024-10'],
      [27, '2024-01/2024-10'],
    ],
  ],
  [
    '2023-04-13',
    'Trade between Vietnam and Kenya in the three months to March was worth 200 million USD, and in the 12 months to June 2022 it was 900 million USD.',
    [
      [200000000, '2023-01/2023-03'],
      [900000000, '2021-07/2022-06'],
    ],
  ],
  ['2023-08-13', 'Half-year exports of Vietnam to Kenya came to 200 million USD.', [[200000000, '2023-01/2023-06']]],
  [
    '2023-08-13',
    'First-half trade between Vietnam and Kenya came to 200 million USD, and seven-month trade to 240 million USD.',
    [
      [200000000, '2023-01/2023-06'],
      [240000000, '2023-01/2023-07'],
    ],
  ],
  [
    '2023-08-13',
    'Third-quarter trade between Vietnam and Kenya came to 200 million USD in 2022.',
    [[200000000, '2022-07/2022-09']],
  ],
  [
    '2025-12-12',
    'In the January-November period, investors from abroad spent 12.4 billion USD in Vietnam, up 3.1 percent. Promises for the same months added up to 18.2 billion USD.',
    [
      [12400000000, '2025-01/2025-11'],
      [3.1, '2025-01/2025-11'],
      [18200000000, '2025-01/2025-11'],
    ],
  ],
  [
    '2022-04-27',
    'Of all who invest in Hanoi, he said, Malta ranks ninth, thanks to 43 projects in which almost US$2 billion has been sunk.',
    [
      [9, '2022'],
      [43, '2022'],
      [2000000000, '2022'],
    ],
  ],
  [
    '2022-04-27',
    'Firms from Malta rank ninth in Vietnam, he noted: almost US$2 billion has flowed into their 43 projects.',
    [
      [9, '2022'],
      [2000000000, '2022'],
      [43, '2022'],
    ],
  ],
  [
    '2022-04-27',
    'Nam Dinh is home to 21 Maltese-invested projects worth US$310 million, close to half of the capital that Malta has put into Vietnam, its chairman said.',
    [
      [21, '2022'],
      [310000000, '2022'],
      [50, '2022'],
    ],
  ],
  [
    '2024-04-10',
    'Malta comes second among the 74 countries and territories where Vietnamese companies have built plants, with 92 projects and 1.3 billion USD.',
    [
      [2, '2024'],
      [74, '2024'],
      [92, '2024'],
      [1300000000, '2024'],
    ],
  ],
  [
    '2024-04-10',
    'Malta has invested 300 million USD in 41 projects in Vietnam.',
    [
      [300000000, null],
      [41, null],
    ],
  ],
  [
    '2024-04-10',
    'Maltese firms have 41 projects in Vietnam, where they have poured 300 million USD into hotels.',
    [
      [41, '2024'],
      [300000000, '2024'],
    ],
  ],
  [
    '2024-04-10',
    'Vietnam is now home to 41 Maltese projects, which have created 3,000 jobs.',
    [
      [41, '2024'],
      [3000, '2024'],
    ],
  ],
  [
    '2024-04-10',
    'With 41 projects and 300 million USD, Malta is the 12th largest foreign investor in Vietnam, which has granted licences to investors from 140 countries.',
    [
      [41, '2024'],
      [300000000, '2024'],
      [12, '2024'],
      [140, '2024'],
    ],
  ],
  [
    '2024-04-10',
    'The Maltese community of 2,100 people in Vietnam is well integrated, the ambassador said.',
    [[2100, '2024']],
  ],
  [
    '2024-04-10',
    'The minister thanked Malta for its care of the 2,100 Vietnamese who live and work there.',
    [[2100, '2024']],
  ],
  [
    '2025-07-31',
    'The Vietnamese ambassador and the chamber of Kenya held on July 24 a coffee conference for 70 firms.',
    [[70, '2025-07-24']],
  ],
  [
    '2025-07-31',
    'The Kenyan minister came to a forum with representatives of some 90 Vietnamese companies.',
    [[90, '2025-07']],
  ],
  [
    '2025-07-31',
    'The delegation of Kenya to Vietnam includes the minister of trade and delegates of 33 companies.',
    [[33, '2025-07']],
  ],
  [
    '2025-07-31',
    'The Kenyan leader landed in Vietnam on July 22 with representatives of about 45 companies.',
    [[45, '2025-07']],
  ],
  [
    '2025-07-31',
    'The ceremony in Hanoi was attended by the Kenyan ambassador and more than 130 guests from Kenya.',
    [[130, '2025-07']],
  ],
  ['2025-07-31', 'The Kenyan ambassador in Hanoi addressed around 130 participants.', [[130, '2025-07']]],
  ['2025-07-31', 'The Vietnam - Kenya Friendship Association has 400 members.', [[400, '2025']]],
  ['2025-07-31', 'In five days in Kenya the Vietnamese Prime Minister had about 40 engagements.', [[40, '2025-07']]],
  ['2025-07-31', 'Each year a business forum brings 200 Kenyan firms to Hanoi.', [[200, null]]],
  ['2025-07-31', 'The seminar in Nairobi drew 120 Vietnamese and Kenyan companies.', [[120, '2025-07']]],
  [
    '2024-10-02',
    'Relations between Vietnam and Ireland were upgraded in 2005. Irish grants to Vietnam since then have come to more than 120 million euros.',
    [[120000000, '2005/2024']],
  ],
  [
    '2023-08-01',
    "Vietnam's exports to Kenya have risen by an average of 6-8% annually since March 1, 2020, when an agreement entered into force.",
    [
      [6, '2020/2023'],
      [8, '2020/2023'],
    ],
  ],
  [
    '2022-10-13',
    'The officer told his Kenyan guest that Vietnam had sent 640 officers to UN missions in ten years.',
    [[640, '2012/2022']],
  ],
  [
    '2024-11-27',
    'Kenyan employers would like to take on 8,000 Vietnamese workers over the next three years.',
    [[8000, '2024/2027']],
  ],
  [
    '2025-11-13',
    'Vietnam and Jordan want their trade to reach USD 600 million in the next five years.',
    [[600000000, '2030']],
  ],
  ['2025-11-13', 'Vietnam and Jordan agreed to triple their trade in the coming five years.', [[3, '2030']]],
  [
    '2025-11-13',
    'Trade between Vietnam and Jordan, given as 310 million USD in 2024, is expected to reach 600 million USD in five years.',
    [
      [310000000, '2024'],
      [600000000, '2030'],
    ],
  ],
  [
    '2023-08-23',
    'Trade between Vietnam and Malta came to $1.2 billion in 2022, a rise of 60 per cent in two years.',
    [
      [1200000000, '2022'],
      [60, '2020/2022'],
    ],
  ],
  [
    '2023-08-23',
    'The Kenyan fund has provided over $3 billion in loans through more than 60 operations in Vietnam since 1994.',
    [
      [3000000000, '1994/2023'],
      [60, '1994/2023'],
    ],
  ],
  [
    '2023-05-18',
    'Kenyan courts have sent Vietnam more than 2,300 letters since the beginning of 2022, the judge said.',
    [[2300, '2022/2023']],
  ],
  [
    '2023-05-18',
    'The Kenyan ambassador said that since 2010 some 400 Vietnamese students had gone to Kenya.',
    [[400, '2010/2023']],
  ],
  ['2023-05-18', 'Over the past three decades, Kenya has trained 4,000 Vietnamese engineers.', [[4000, '1993/2023']]],
  [
    '2023-05-18',
    'Trade between Vietnam and Kenya has grown by 40 percent since the agreement took effect in 2020.',
    [[40, '2020/2023']],
  ],
  ['2023-05-18', 'By 2030, Vietnam wants to buy 2 million tonnes of Kenyan coffee.', [[2000000, '2030']]],
  ['2023-05-18', 'Vietnam and Kenya are aiming at trade of 2 billion USD within three years.', [[2000000000, '2026']]],
  ['2023-05-18', 'Vietnam and Kenya hope to double their trade over the next five years.', [[2, '2028']]],
  ['2023-05-18', 'Vietnam and Kenya hope to double their trade by the end of the decade.', [[2, '2030']]],
  [
    '2025-07-16',
    'Between 2016 and 2024, exports of Vietnam to Kenya grew 8.5% a year on average.',
    [[8.5, '2016/2024']],
  ],
  [
    '2025-07-16',
    'In the 2019-2024 period, exports of Vietnam to Kenya grew by an average of 7.5% per year.',
    [[7.5, '2019/2024']],
  ],
  [
    '2025-07-16',
    'Kenya has granted Vietnam 3 million USD since the resumption of aid in 1994.',
    [[3_000_000, '1994/2025']],
  ],
  [
    '2025-07-16',
    'Exports of Vietnam to Kenya rose 30% in the first six months, much faster than the 9% recorded in the same period last year.',
    [
      [30, '2025-01/2025-06'],
      [9, '2024-01/2024-06'],
    ],
  ],
  [
    '2025-07-16',
    'Trade of Vietnam with Kenya was 900 million USD in 2024. The previous year’s figure was 700 million USD.',
    [
      [900_000_000, '2024'],
      [700_000_000, '2023'],
    ],
  ],
  ['2025-07-16', 'From July 1 to 15, Vietnam’s exports to Kenya came to 20 million USD.', [[20_000_000, '2025-07']]],
  ['2025-07-16', 'In mid-2024 Kenya had 24 projects in Vietnam.', [[24, '2024']]],
  [
    '2025-01-16',
    "Vietnam's exports to Kenya in December reached 45 million USD, bringing the whole year's total to 510 million USD.",
    [
      [45_000_000, '2024-12'],
      [510_000_000, '2024'],
    ],
  ],
  [
    '2025-07-16',
    'Trade of Vietnam with Kenya in May was worth 8 million USD, against 9 million USD in FY2023-24.',
    [
      [8_000_000, '2025-05'],
      [9_000_000, '2023/2024'],
    ],
  ],
  [
    '2025-07-16',
    'In 2024 China led the buyers of rice from Vietnam with 2 billion USD. Kenya came third with 1.5 billion USD.',
    [
      [2_000_000_000, '2024'],
      [3, '2024'],
      [1_500_000_000, '2024'],
    ],
  ],
];

test.each(ROWS)('%s: %s', (published, text, expected) => {
  const figures = figuresInText(text, { published });
  expect(figures.map(({ value, period }) => [value, period])).toEqual(expected);
});
