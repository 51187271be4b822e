import type { Language } from './language.ts';

/** Counted nouns and measures in Vietnamese; those that are not here stand as the article gives them, as codes of money do. */
const VIETNAMESE: Readonly<Record<string, string>> = {
  people: 'người',
  times: 'lần',
  projects: 'dự án',
  countries: 'quốc gia',
  'countries and territories': 'quốc gia và vùng lãnh thổ',
  provinces: 'tỉnh',
  places: 'địa điểm',
  tonnes: 'tấn',
  litres: 'lít',
  barrels: 'thùng',
  metres: 'mét',
  'sq km': 'km²',
  'sq m': 'm²',
  'cubic metres': 'm³',
  'nautical miles': 'hải lý',
  doses: 'liều',
  masks: 'khẩu trang',
  firms: 'doanh nghiệp',
  companies: 'công ty',
  businesses: 'doanh nghiệp',
  enterprises: 'doanh nghiệp',
  entrepreneurs: 'doanh nhân',
  organizations: 'tổ chức',
  organisations: 'tổ chức',
  agreements: 'văn kiện',
  pacts: 'thỏa thuận',
  packages: 'gói',
  trips: 'lượt',
  journeys: 'lượt',
  visits: 'chuyến thăm',
  flights: 'chuyến bay',
  ambassadors: 'đại sứ',
  students: 'sinh viên',
  cars: 'ô tô',
  planes: 'máy bay',
  years: 'năm',
  months: 'tháng',
  days: 'ngày',
};

/** A unit in the reader's language. */
export function unitName(unit: string, language: Language): string {
  return language === 'vi' ? (VIETNAMESE[unit] ?? unit) : unit;
}
