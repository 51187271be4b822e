import type { Line } from './lines.ts';

const AGENCY = String.raw`(?:VNA|VNS|VGP|VOV|NDO|VNP|AP|AFP|Reuters|Xinhua|Kyodo|Bernama|TASS|Yonhap|SGGP|BelTA|ANI|KPL|AKP|[A-Z]{2,6}\.(?:VN|ORG|COM))`;
const DATELINE = new RegExp(
  String.raw`^\s*(?:[-–•*]\s*)?(?:(?<placed>\p{Lu}[\p{L} .'’-]{1,38}?)(?:,\s*\p{Lu}[\p{L} ]{2,18}?)?,?(?:\s+\p{Lu}\p{Ll}+\.? \d{1,2})?,?\s*\(\s*${AGENCY}[^)]{0,20}\)|(?<agency>${AGENCY}|\(${AGENCY}\))|(?<capitals>\p{Lu}[\p{Lu} .'’-]{2,38}(?:,\s*\p{Lu}[\p{L}]+)?(?:\s+\(\w+\))?))\s*[-–—:]+\s+`,
  'u',
);

/** What a dateline ends with, and within how many letters; looked for first, because most paragraphs have none. */
const DASH = /[-–—:]\s/;
const LONGEST = 200;

/** 'Afternoon briefing on January 12 ảnh 1Prime Minister …': the page's title stands before each caption. */
const PICTURE_NUMBER = /^.{10,120}\s(?:ảnh|photo) \d+\s*(?=\p{Lu})/u;

/** Where running text begins after 'Hanoi (VNA) – ', and the place that the dateline names. */
export function dateline(line: Line): { bodyStart: number; datelinePlace: string | null } {
  const numbered = /ảnh|photo/.test(line.text) ? PICTURE_NUMBER.exec(line.text) : null;
  if (numbered) return { bodyStart: line.start + numbered[0].length, datelinePlace: null };
  const match = DASH.test(line.text.slice(0, LONGEST)) ? DATELINE.exec(line.text) : null;
  if (!match) {
    const bullet = /^[-–•*]\s*(?=\S)/.exec(line.text)?.[0].length ?? 0;
    return { bodyStart: line.start + bullet, datelinePlace: null };
  }
  const place = match.groups?.placed ?? match.groups?.capitals?.replace(/\s*\(.*$/, '') ?? null;
  return { bodyStart: line.start + match[0].length, datelinePlace: place };
}
