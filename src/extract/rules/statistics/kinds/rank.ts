import { figureRule } from './figure-rule.ts';

/** Places in an order: 'third largest trade partner', 'ranks 16th globally'. A bare superlative is none. */
export const rank = figureRule('rank', [
  {
    text: 'Vietnam takes 13th place among the trading partners of Malta, which for its part is number 41 on the Vietnamese list.',
    reads: [{ value: 13 }, { value: 41, what: 'Malta among Vietnam’s trading partners', subject: ['MLT', 'VNM'] }],
  },
  { text: 'President Nguyen Van An, who ranks second in the Vietnamese leadership, went to Malta.', reads: [] },
  {
    text: 'Malta sells cheese to Vietnam. In the other direction go shoes and rice, and Vietnam ranks 17th among the buyers.',
    reads: [{ value: 17, what: 'Vietnam among Malta’s buyers', subject: ['VNM', 'MLT'] }],
  },
  {
    text: 'Malta is a vital market and Vietnam’s second-largest trade partner.',
    reads: [{ value: 2, what: 'Malta among Vietnam’s trade partners' }],
  },
  {
    text: 'Malta takes 61st place among Vietnam’s trading partners and Vietnam tenth among those of Malta.',
    reads: [{ value: 61 }, { value: 10, what: 'Vietnam among Malta’s trading partners' }],
  },
  {
    text: 'The EU gives Vietnam grants. The Union is its sixth largest investor and number one buyer of tea.',
    reads: [{ value: 6, what: 'EU among Vietnam’s investors' }, { value: 1 }],
  },
  {
    text: 'Maltese companies have 8 projects in Vietnam. As investors, the Maltese rank 61st among the buyers.',
    reads: [{ value: 61, what: 'Malta among Vietnam’s buyers' }],
  },
  {
    text: 'The Republic of Korea is Vietnam’s third largest trade partner.',
    reads: [{ value: 3, unit: 'rank', what: 'Republic of Korea among Vietnam’s trade partners', period: '2025' }],
  },
  {
    text: 'Vietnam now ranks 27th worldwide and fourth among its neighbours on the index.',
    reads: [{ value: 27, period: '2025' }, { value: 4 }],
  },
  {
    text: 'Business between Vietnam and Chile was worth 1 billion USD, which means 14th place among Chile’s trading partners.',
    reads: [{ value: 14, what: 'Vietnam among Chile’s trading partners' }],
  },
  {
    text: "For years Vietnam was Malta's largest trade partner in the region, and the ninth largest overall.",
    reads: [{ value: 9, what: 'Vietnam among Malta’s trade partners' }],
  },
  {
    text: 'Malta has overtaken Cyprus to become the 11th largest source of visitors to Vietnam.',
    reads: [{ value: 11, what: 'Malta among sources of visitors to Vietnam' }],
  },
  {
    text: 'Among the 140 countries that invest in Vietnam, Malta takes 61st place.',
    reads: [{ value: 61, what: 'Malta among countries that invest in Vietnam' }],
  },
  {
    text: 'For its coffee Vietnam is now the fifth largest supplier of Malta.',
    reads: [{ value: 5, what: 'Vietnam among suppliers of Malta' }],
  },
  {
    text: 'Trade grew, making Malta Vietnam’s seventh largest supplier, and Vietnam the tenth largest trader with Malta.',
    reads: [
      { value: 7, what: 'Malta among Vietnam’s suppliers' },
      { value: 10, what: 'Vietnam among traders' },
    ],
  },
  {
    text: 'As an investor in Vietnam, Malta stood in 34th place among 120 countries and territories.',
    reads: [{ value: 34, what: 'Malta among countries and territories investing in Vietnam' }],
  },
  {
    text: 'Among the trade partners of Vietnam Malta now ranks 48th.',
    reads: [{ value: 48 }],
  },
  {
    text: 'Malta is Vietnam’s 61st largest trade partner and an important export market.',
    reads: [{ value: 61, what: 'Malta among Vietnam’s trade partners' }],
  },
  {
    text: 'Malta is Vietnam’s number four donor. Among investors in Vietnam it was number six, among suppliers number five.',
    reads: [{ value: 4 }, { value: 6, what: 'Malta among investors in Vietnam' }, { value: 5 }],
  },
  {
    text: "In 2024 Malta was ninth among Vietnam's markets; Vietnam's own place on the Maltese list was 41st.",
    reads: [{ value: 9 }, { value: 41 }],
  },
  { text: 'The seventh dialogue between Vietnam and Japan took place on the second day.', reads: [] },
  {
    text: 'Malta is Vietnam’s sixth largest trading partner in the bloc, while Vietnam is Malta’s fourth largest in Asia.',
    reads: [{ value: 6 }, { value: 4, what: 'Vietnam among Malta’s trading partners' }],
  },
  {
    text: 'Vietnam climbed eight places to 46th out of 143 countries.',
    reads: [{ value: 46, what: 'Vietnam among countries' }],
  },
  {
    text: 'Malta is Vietnam’s fifth biggest trade partner and third biggest export market in West Asia.',
    reads: [
      { value: 5, what: 'Malta among Vietnam’s trade partners in West Asia' },
      { value: 3, what: 'Malta among Vietnam’s export markets in West Asia' },
    ],
  },
  {
    text: 'Malta is Vietnam’s fifth biggest trade partner and its third biggest export market in West Asia.',
    reads: [{ value: 5, what: 'Malta among Vietnam’s trade partners' }, { value: 3 }],
  },
  {
    text: 'Among ASEAN countries, Vietnam is Malta’s fourth largest trading partner, while Malta ranks third for Vietnam.',
    reads: [
      { value: 4, what: 'Vietnam among Malta’s trading partners in ASEAN' },
      { value: 3, what: 'Malta among Vietnam’s trading partners' },
    ],
  },
  {
    text: 'Malta now ranks 34th in the list of foreign investors in Vietnam.',
    reads: [{ value: 34, what: 'Malta among foreign investors in Vietnam' }],
  },
  {
    text: 'Malta has climbed to 11th place among source markets of Vietnam at the expense of Cyprus.',
    reads: [{ value: 11, what: 'Malta among source markets of Vietnam' }],
  },
  {
    text: 'Malta has in Vietnam its 18th largest trading partner; for Vietnam, Malta comes 61st.',
    reads: [
      { value: 18, what: 'Vietnam among Malta’s trading partners' },
      { value: 61, what: 'Malta among Vietnam’s trading partners' },
    ],
  },
  {
    text: 'Trade of the two is growing. Seen from the Maltese end, Vietnam ranks second in ASEAN and sixth in the whole of Asia.',
    reads: [
      { value: 2, what: 'Vietnam among Malta’s trade partners in ASEAN' },
      { value: 6, what: 'Vietnam among Malta’s trade partners in Asia' },
    ],
  },
  {
    text: 'On the Harbour Index Vietnam now stands 16th in the world and third in Southeast Asia.',
    reads: [
      { value: 16, what: 'rank of Vietnam on the Harbour Index in the world' },
      { value: 3, what: 'rank of Vietnam on the Harbour Index in Southeast Asia' },
    ],
  },
  {
    text: 'In terms of rice exports, Vietnam ranks second in the world.',
    reads: [{ value: 2, what: 'rank of Vietnam in rice exports in the world' }],
  },
  {
    text: 'In the region as a whole, Vietnam ranks second among rice exporters.',
    reads: [{ value: 2, what: 'Vietnam among rice exporters' }],
  },
  {
    text: 'Vietnam earned 12 million USD in royalties in 2024, which makes it eighth in Asia.',
    reads: [{ value: 8, what: 'rank of Vietnam by royalties in Asia' }],
  },
  {
    text: 'Malta has 27 projects in Vietnam. Among the 140 countries that invest there, Malta takes 52nd place.',
    reads: [{ value: 52, what: 'Malta among countries that invest in Vietnam' }],
  },
  {
    text: 'Malta’s king was in Hanoi. Among investing countries, the kingdom comes 22nd in Vietnam.',
    reads: [{ value: 22 }],
  },
  {
    text: 'Among the countries with which Malta trades, Vietnam comes tenth.',
    reads: [{ value: 10, what: 'Vietnam among countries with which Malta trades' }],
  },
  {
    text: 'In trade, Vietnam is Malta’s third-largest partner, and Malta the second-biggest market for its exports.',
    reads: [{ value: 3, what: 'Vietnam among Malta’s trade partners' }, { value: 2 }],
  },
  {
    text: 'Vietnam signed a deal with Malta, said the Ambassador, who noted that the world’s ninth-largest economy has good ports.',
    reads: [{ value: 9, what: 'Malta among world’s economies' }],
  },
  {
    text: 'Vietnam ranks 13th among the trading partners of Malta, which for its part is in 41st place among those of Vietnam.',
    reads: [{ value: 13 }, { value: 41, what: 'Malta among Vietnam’s trading partners' }],
  },
]);
