/** Sections of a newspaper and buttons of a page, each word of them. */
const SECTIONS = new Set(
  (
    'home homepage page news politics political society social business businesses economy economic economics finance world asia africa europe ' +
    'pacific national nation international international local region regional culture cultural arts art entertainment lifestyle life style ' +
    'travel tourism sport sports health education environment science technology tech sci-tech sci it opinion opinions perspectives ' +
    'analysis academia features feature focus editorial editor choice picks law laws photo photos video videos gallery infographics ' +
    'infographic multimedia podcast podcasts magazine epaper e-paper newsletter newsletters feedback weblinks links search advanced login log ' +
    'sign in up register subscribe contact us about rss print pdf send story share tweet facebook twitter google+ zalo email e-mail comment ' +
    'comments menu archive archives advertisement advertise ads sitemap english vietnamese tiếng việt français press releases release ' +
    'statements training research cooperation activities blog latest live tv radio more section sections import-export customs ' +
    'anti-smuggling market markets property events publications documents introduction overview copy link skip to content main navigation '
  ).split(' '),
);
/** Words that also lead a headline of one or two words: alone they make no menu. */
const FEWEST_OF_MENU = 4;
const MOSTLY = 0.7;
const SEPARATORS = /\s*[|•·›»>]\s*|\s{2,}/;
const LONGEST_ITEM = 3;
const FEWEST_ITEMS = 3;
const MANY_ITEMS = 5;
const LONGEST_NAME = 40;
const WORDS_OF_HEADLINE = 5;
const DOMAIN = /^(?:[a-z]+\.)?[a-z]+\.(?:com|net|org|vn|com\.vn|gov\.vn|org\.vn)$/i;
const BUTTONS =
  /^(?:(?:like|follow) us on\b.{0,80}|listen to the (?:news|article)|share (?:on|via|this)\b.{0,24}|copy link|[aаAА][+-] [aаAА][+-]|created \d.{0,20}|\(\d+ votes?,.{0,40}\)|skip to (?:main )?content)[!.]?$/i;

/** True for a line that is no word of the article wherever it stands: a menu, the way to a page ('Home » News'), a button. */
export const isPageWords = (text: string): boolean => BUTTONS.test(text) || isMenu(text) || isVietnamese(text);

/** 'Tin tức, đọc báo online': small words with Vietnamese signs, which no name has. */
const isVietnamese = (text: string): boolean =>
  text.length < LONGEST_OF_PAGE && (text.match(VIETNAMESE_WORD)?.length ?? 0) >= text.split(' ').length * PART_OF_LINE;

const VIETNAMESE_WORD =
  /(?<![\p{L}\d])\p{Ll}*[áàãăâđéèêíìĩóòõôơúùũưýạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]\p{Ll}*(?!\p{L})/gu;
const LONGEST_OF_PAGE = 120;
const PART_OF_LINE = 0.3;

/**
 * Lines above the headline that name the page and not the article: its sections, and its own name ('Customs News'), which
 * stands before a longer headline. Below the headline the same words can head a part of a roundup.
 */
export function mastheadOf(lines: readonly string[]): Set<number> {
  const masthead = new Set<number>();
  for (const [index, text] of lines.entries()) {
    if (text === '' || masthead.has(index)) continue;
    if (!isSection(text) && !(isName(text) && lines.slice(index + 1).some(isTelling))) break;
    masthead.add(index);
  }
  return lines.some((text, index) => text !== '' && !masthead.has(index)) ? masthead : new Set();
}

/** 'Colombo Gazette', 'HCMA', 'Viet Nam Government Portal', 'Vietnam, Kenya': a few capitals without a date. */
const isName = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}.&-]*,?(?: (?:of|the|and|&))?(?: |$)){1,5}$/u.test(text) && text.length <= LONGEST_NAME;

/** A headline has a verb or another small word, or is long. */
const isTelling = (text: string): boolean =>
  text.split(/\s+/).length >= WORDS_OF_HEADLINE && /\s\p{Ll}{2,}/u.test(text);

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s|•·›»>/,&-]+|\band\b/)
    .filter((word) => word !== '');

const isNamed = (word: string): boolean => SECTIONS.has(word) || DOMAIN.test(word);

/** 'Politics & Law', 'Press Releases', 'Home Angola Business Sign In': nothing, or in a long line little, but names of sections. */
export function isSection(text: string): boolean {
  if (text.length > 120 || /[.!?;:"”]$/.test(text)) return false;
  const words = wordsOf(text.replace(/\bsci-tech\b/gi, 'tech').replace(/\b(e|anti|import)-(?=[a-z])/gi, ''));
  const named = words.filter(isNamed).length;
  return (
    words.length > 0 && (named === words.length || (words.length >= FEWEST_OF_MENU && named / words.length >= MOSTLY))
  );
}

/** 'News | Politics | Sports', '• An Giang • Binh Duong • Can Tho …', 'Home » News » The headline'. */
function isMenu(text: string): boolean {
  const items = text.split(SEPARATORS).filter((item) => item !== '');
  if (/^home\s*[|›»>/]/i.test(text)) return true;
  // 'Travel > Foreign arrivals pass 8 million mark'.
  if (/^[^›»>]{1,24}[›»>]/.test(text) && isSection(items[0] ?? '')) return true;
  const short = items.every((item) => /^\p{Lu}/u.test(item) && item.split(/\s+/).length <= LONGEST_ITEM);
  if (!short || items.length < FEWEST_ITEMS) return false;
  return items.length >= MANY_ITEMS || items.filter(isSection).length >= items.length / 2;
}
