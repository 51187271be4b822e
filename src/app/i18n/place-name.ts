/** Places as Vietnamese writes them; countries come from the data, and every other place stands as the article gives it. */
export const VIETNAMESE_PLACES: Readonly<Record<string, string>> = {
  Vietnam: 'Việt Nam',
  'Viet Nam': 'Việt Nam',
  Hanoi: 'Hà Nội',
  'Ha Noi': 'Hà Nội',
  'Ho Chi Minh City': 'Thành phố Hồ Chí Minh',
  'Da Nang': 'Đà Nẵng',
  'Hai Phong': 'Hải Phòng',
  Hue: 'Huế',
  'Can Tho': 'Cần Thơ',
  'Quang Ninh': 'Quảng Ninh',
  'Ha Long': 'Hạ Long',
  'Hoi An': 'Hội An',
  Beijing: 'Bắc Kinh',
  Yunnan: 'Vân Nam',
  Vientiane: 'Viêng Chăn',
  'Phnom Penh': 'Phnôm Pênh',
};
