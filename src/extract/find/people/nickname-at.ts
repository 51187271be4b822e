import { isCapital, type TokenLine } from './token-line.ts';
import { notInNames, roleAt, vocabulary } from './vocabulary.ts';

/** 'Joko Widodo (Jokowi)': the folded name in brackets behind a name that ends before `at`, and the token after the brackets; null where none stands there. */
export function nicknameAt(line: TokenLine, at: number): { word: string; next: number } | null {
  if (line.folded[at] !== '(' || line.folded[at + 2] !== ')' || !isCapital(line, at + 1)) return null;
  const { text, folded } = line.tokens[at + 1]!;
  const common =
    Boolean(line.names[at + 1] || line.inside[at + 1]) ||
    notInNames.has(folded) ||
    vocabulary.field.has(folded) ||
    roleAt(line.folded, at + 1) !== null;
  return common || !/^\p{Lu}\p{Ll}{2,}$/u.test(text) || OF_A_PICTURE.test(folded)
    ? null
    : { word: folded, next: at + 3 };
}

/** What brackets behind a name say of somebody in a picture or a list. */
const OF_A_PICTURE =
  /^(?:right|left|cent(?:er|re)|middle|front|back|seated|standing|sitting|first|second|third|photo|file|source|male|female|republican|democrat|born|retired|chair|host|guest|captain|late|vnm|vna|mr|mrs|ms)$/;
