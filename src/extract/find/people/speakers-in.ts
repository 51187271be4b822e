import { isCapital, type TokenLine } from './token-line.ts';
import { notInNames, roleAt, vocabulary } from './vocabulary.ts';

/**
 * The names of one word with which an article lets somebody speak: 'Petersen conceded', 'said Petersen', 'Mr Petersen'. A full name that
 * ends with one is a person's, even where no title stands by it.
 */
export function speakersIn(lines: readonly TokenLine[]): ReadonlySet<string> {
  const speakers = new Set<string>();
  for (const line of lines) {
    for (let at = 0; at < line.tokens.length; at++) {
      const word = line.folded[at]!;
      if (SAYS.has(word)) {
        if (isLoneName(line, at - 1)) speakers.add(line.folded[at - 1]!);
        else if (isLoneName(line, at + 1)) speakers.add(line.folded[at + 1]!);
      } else if (HONORIFICS.has(word) && isLoneName(line, line.folded[at + 1] === '.' ? at + 2 : at + 1, true)) {
        speakers.add(line.folded[line.folded[at + 1] === '.' ? at + 2 : at + 1]!);
      }
    }
  }
  return speakers;
}

/** A capitalised word that is no place, no title and no part of a longer run of capitals. */
function isLoneName(line: TokenLine, at: number, titled = false): boolean {
  if (!isCapital(line, at) || line.inside[at] || isCapital(line, at + 1)) return false;
  if (!titled && at > 0 && isCapital(line, at - 1)) return false;
  const word = line.folded[at]!;
  return (
    word.length > 2 &&
    line.tokens[at]!.text !== line.tokens[at]!.text.toUpperCase() &&
    !notInNames.has(word) &&
    !vocabulary.field.has(word) &&
    !vocabulary.modifier.has(word) &&
    roleAt(line.folded, at) === null
  );
}

const HONORIFICS = new Set(['mr', 'mrs', 'ms']);
const SAYS = new Set(
  'said says added noted stressed affirmed conceded told stated explained recalled insisted remarked emphasised emphasized praised thanked replied'.split(
    ' ',
  ),
);
