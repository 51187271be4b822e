import type { Line } from './lines.ts';

const AGENCY = String.raw`(?:VNA|VNS|VGP|VOV|NDO|VNP|AP|AFP|Reuters|Xinhua|Kyodo|Bernama|TASS|Yonhap|SGGP|BelTA|ANI|KPL|AKP|WAM|QNA|BizLIVE|BizHub|VietNamNet|VietnamNet|VnExpress|VnEconomy|SGGPO|VOVworld|VOVWorld|SPA|KUNA|ONA|BNA|APS|MENA|PTI|UNI|PRNewswire|[A-Z]{2,6}\.(?:VN|ORG|COM))`;
/** 'DUBLIN, Oct 2 -', 'Muscat, 3 June (ONA) --', 'Da Nang, May 4 (BTA correspondent X) -', 'Panama City. -': as wires and ministries abroad open. */
const WIRE = String.raw`(?<wire>(?!(?:At|By|From|In|On|The) )\p{Lu}[\p{L}.'’]+(?:[ -]\p{Lu}[\p{L}.'’]+){0,3})(?:,\s*\p{Lu}[\p{L} .]{1,18}?)?(?:,\s*(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8}\.?)(?:,? \d{4})?(?:\s*\([^)]{2,60}\)|\s*\/[\p{L} ]{2,24}\/)?|,?\s*\(\s*\p{Lu}{2,7}(?:[ /-]\p{Lu}{2,7})?\s*\)|\.)(?=\s*[-–—])`;
const DATELINE = new RegExp(
  String.raw`^\s*(?:[-–•*]\s*)?(?:(?<placed>\p{Lu}[\p{L} .'’-]{1,38}?)(?:,\s*\p{Lu}[\p{L} ]{2,18}?)?,?(?:\s+\p{Lu}\p{Ll}+\.? \d{1,2})?,?\s*\(\s*${AGENCY}[^)]{0,20}\)|(?<agency>${AGENCY}|\(${AGENCY}\))|(?<capitals>\p{Lu}[\p{Lu} .'’-]{2,38}(?:,\s*\p{Lu}[\p{L}]+)?(?:\s+\(\w+\))?)|${WIRE})(?:\s*[-–—:]+\s+|\s*--(?=["“\p{Lu}])|(?<=\))\s*—(?=["“\p{Lu}]))`,
  'u',
);

/** 'Havana, May 4 (Prensa Latina) The President …': Cuban agencies put no dash. */
const CUBAN =
  /^\s*(\p{Lu}[\p{L} .'’-]{2,30}?),\s*(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8})(?:,? \d{4})?\s*\((?:Prensa Latina|PL|ACN|RHC|Granma)\)[\s:–—-]*(?=["“\p{Lu}])/u;

/** 'Hanoi (VNA)Prime Minister …': the dash is lost. */
const UNDASHED = /^\s*(\p{Lu}[\p{L} .'’-]{1,38}?),?\s*\((?:VNA|VNS|VOV|VGP|NDO|VNP)\)\s*(?=["“\p{Lu}])/u;

/** What a dateline ends with, some wires without room behind it, and within how many letters; looked for first, because most paragraphs have none. */
const DASH = /[-–—:]\s|--|\)\s?—/;
const LONGEST = 200;

/** 'Afternoon briefing on January 12 ảnh 1Prime Minister …': the page's title stands before each caption. */
const PICTURE_NUMBER = /^.{10,120}\s(?:ảnh|anh|photo) \d+\s*(?=\p{Lu})/u;

const BULLET = /^[-–•*]\s*(?=\S)/;
/** 'A: During his visit, …': what a spokesperson replies. */
const ANSWER = /^(?:A|Answer|Reply|Response)\s?:\s+(?=["“\p{Lu}])/u;

/** Where running text begins after 'Hanoi (VNA) – ', and the place that the dateline names. */
export function dateline(line: Line): { bodyStart: number; datelinePlace: string | null } {
  const numbered = /ảnh|anh \d|photo/.test(line.text) ? PICTURE_NUMBER.exec(line.text) : null;
  if (numbered) return { bodyStart: line.start + numbered[0].length, datelinePlace: null };
  const cuban = CUBAN.exec(line.text.slice(0, LONGEST));
  if (cuban) return { bodyStart: line.start + cuban[0].length, datelinePlace: cuban[1]! };
  const undashed = UNDASHED.exec(line.text.slice(0, LONGEST));
  if (undashed) return { bodyStart: line.start + undashed[0].length, datelinePlace: undashed[1]! };
  const match = DASH.test(line.text.slice(0, LONGEST)) ? DATELINE.exec(line.text) : null;
  if (!match) {
    const lead = (BULLET.exec(line.text) ?? ANSWER.exec(line.text))?.[0].length ?? 0;
    return { bodyStart: line.start + lead, datelinePlace: null };
  }
  const place = match.groups?.placed ?? match.groups?.wire ?? match.groups?.capitals?.replace(/\s*\(.*$/, '') ?? null;
  return { bodyStart: line.start + match[0].length, datelinePlace: place };
}
