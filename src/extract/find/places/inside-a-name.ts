import { fold } from '../../article/fold.ts';
import type { Hit } from '../gazetteer.ts';
import { isVietnameseSyllable } from '../people/vocabulary.ts';
import type { PlaceMeaning } from './place-entries.ts';

/** Places that are also given names or surnames; next to another capitalised word they are taken for a person. */
const ALSO_A_PERSON = new Set(
  (
    'Georgia Jordan Chad Israel Lima Santiago Sofia Perth Darwin Java Kobe Medan Brest Bergen Chiba Bern Rosario Cordoba Valencia Florence ' +
    'Paris Adelaide Dallas Virginia Boston Houston Porto Praia Goa Cebu Davao Turku Pecs Lodz Suva Tripoli Belem Austin Carolina ' +
    'Mendoza Sucre Guadalajara Nassau Saskatchewan Lyon Toyama Miyazaki Okayama Ishikawa Nagano Akita Yamagata Iwate Chancay'
  ).split(' '),
);

const VIETNAMESE_NAME_PARTS = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong doan trinh luong mai dao lam ha cao chu luu ta tong ' +
    'quach van thi ton thai kieu vuong la tang quan dam khuat nghiem than trieu'
  ).split(' '),
);

/** Words that may stand, capitalised, before or after a place without making it a person's name. */
const PLAIN_NEIGHBOURS = new Set(
  (
    'in at from to of the and for with between via near city province state region prefecture port airport university government republic ' +
    'south north west east central northern southern western eastern capital mayor governor ambassador president prime minister deputy foreign ' +
    'embassy consulate vice speaker king queen crown national parliament senate supreme defence defense interior trade health economy'
  ).split(' '),
);

const ARTICLE_BEFORE = /(?:^|[\s(])[AEae]l[-‐]$/;
const TITLE_OF = /\p{Lu}\p{Ll}+ of $/u;
const WORD_BEFORE = /(\p{Lu}[\p{L}\p{M}]*)[ \u00a0]$/u;
const WORD_AFTER = /^[ \u00a0](\p{Lu}[\p{L}\p{M}]*)/u;
/** 'US$', 'Singapore dollars', 'Japan Airlines'. */
const NAME_GOES_ON =
  /^(?:\$|[ \u00a0](?:(?:dollars?|yuan|yen|won|baht|rupees?|francs?|rou?bles?|pounds?|pesos?|kip|riels?|rupiah|ringgit|liras?|kron[aeo]r?|kyats?|Airlines?|Airways|Airport Group)\b))/;

/** True when a name of a place is part of something else: a person ('Vuong Dinh Hue', 'Al-Sabah'), a currency, an airline, 'US$'. */
export function insideAnotherName(text: string, hit: Hit<PlaceMeaning>): boolean {
  if (hit.value === null) return true;
  const after = text.slice(hit.end, hit.end + 24);
  if (NAME_GOES_ON.test(after)) return true;
  // 'Sheikh Nasser Al-Sabah' has nothing of Sabah in Malaysia.
  if (ARTICLE_BEFORE.test(text.slice(Math.max(0, hit.start - 4), hit.start))) return true;
  const written = text.slice(hit.start, hit.end);
  const { country, form } = hit.value;
  if (country === 'VNM' && (form === 'city' || form === 'province')) {
    const before = wordBefore(text, hit);
    return before !== undefined && inVietnameseName(written, fold(before));
  }
  if (/^(?:Th[aá]i|L[aà]o)$/.test(written)) {
    const before = wordBefore(text, hit);
    if (before !== undefined && (VIETNAMESE_NAME_PARTS.has(fold(before)) || endsVietnameseName(text, hit))) return true;
    if (isShortName(text, hit)) return true;
    return /^[ \u00a0](?:Thi|Van|Thanh|Dai|Quoc|Ba|Hoang|Duy|Quang|Minh|Xuan|Duc|Huu|Ngoc)\b/.test(
      after.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    );
  }
  if (!ALSO_A_PERSON.has(written)) return false;
  // 'President of Georgia Salome Zourabichvili': behind a title the name of the country comes before that of the person.
  if (form === 'country' && TITLE_OF.test(text.slice(Math.max(0, hit.start - 24), hit.start))) return false;
  const plain = (word: string | undefined) => word === undefined || PLAIN_NEIGHBOURS.has(word.toLowerCase());
  return !plain(WORD_AFTER.exec(after)?.[1]) || !plain(wordBefore(text, hit));
}

/** 'Dang Quoc Thai': a surname one or two words before, and no noun behind that a people would belong to. */
function endsVietnameseName(text: string, { start, end }: Hit<PlaceMeaning>): boolean {
  if (/^[ \u00a0]\p{Lu}/u.test(text.slice(end, end + 2))) return false;
  const name =
    NAME_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[0]
      .trim()
      .split(/[ \u00a0]/) ?? [];
  const from = name.findLastIndex((word) => VIETNAMESE_NAME_PARTS.has(fold(word)));
  return from >= 0 && name.slice(from).every((word) => isVietnameseSyllable(fold(word)));
}

const NAME_BEFORE = /(?<![\p{L}\p{M}])(?:\p{Lu}[\p{L}\p{M}]+[ \u00a0]){2,3}$/u;

/** 'PM Thai held', 'Thai told the guest': a short name, for nothing that an adjective could belong to stands behind. */
function isShortName(text: string, { start, end }: Hit<PlaceMeaning>): boolean {
  const behind = text.slice(end, end + 24);
  return (TITLED.test(text.slice(Math.max(0, start - 16), start)) ? HELD_BEHIND : SPOKE_BEHIND).test(behind);
}

const TITLED = /(?:PM|[Mm]inister|[Pp]resident|[Cc]hair\p{L}+|[Ss]ecretary|[Gg]eneral|Mr|Ms)\.?[ \u00a0]$/u;
const SPOKE_BEHIND =
  /^[ \u00a0](?:(?:also|then|later)[ \u00a0])?(?:said|told|affirmed|stress(?:ed|es)|noted|thanked|proposed|suggested|expressed|asked|hoped|congratulated|met|held|received|invited|added|emphasi[sz]ed|highlighted|lauded|spoke|hailed|recalled)\b/;
const HELD_BEHIND =
  /^(?:['’]s|[,.]|[ \u00a0](?:(?:also|then|later)[ \u00a0])?(?:\p{Ll}{2,}ed|said|told|met|held|spoke|gave|took|made|paid|left|went|is|was|has|had|will)(?!\p{L}))/u;

/** The capitalised word that stands right before. */
function wordBefore(text: string, { start }: Hit<PlaceMeaning>): string | undefined {
  return WORD_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1];
}

function inVietnameseName(written: string, before: string): boolean {
  if (VIETNAMESE_NAME_PARTS.has(before)) return true;
  // 'Chairman Hue' is a man, 'Thua Thien Hue' is an entry of its own.
  return written === 'Hue' || written === 'Huế'
    ? !PLAIN_NEIGHBOURS.has(before) || before === 'minister' || before === 'president'
    : false;
}
