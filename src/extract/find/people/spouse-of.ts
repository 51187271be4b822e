import { knownLeader } from './known-leaders.ts';
import { nameEnd, vietnameseNameEnd } from './name-run.ts';
import { plainTitle } from './plain-title.ts';
import { nameTokens } from './same-name.ts';
import { type TitlePhrase, titlePhraseAt } from './title-phrase.ts';
import { isCapital, type TokenLine } from './token-line.ts';

const SPOUSE = new Set(['wife', 'spouse', 'husband', 'consort']);

/** 'His wife Louise', 'her husband, Prince Alois': what somebody is to whoever is named before, for the name that begins at `at`; null elsewhere. */
export function spouseBefore(line: TokenLine, at: number): TitlePhrase | null {
  const noun = line.folded[at - 1] === ',' ? at - 2 : at - 1;
  if (!SPOUSE.has(line.folded[noun] ?? '') || !/^(?:his|her)$/.test(line.folded[noun - 1] ?? '')) return null;
  return isCapital(line, at) && !line.inside[at]
    ? plainTitle({ role: 'spouse', level: 'people', side: null }, noun, noun + 1)
    : null;
}

/** 'Li Xiumei, wife of the Chinese Premier Li Qiang': an apposition that tells whose spouse somebody is, and so for which country. */
export function spouseOf(line: TokenLine, at: number): TitlePhrase | null {
  const noun = line.folded[at] === 'the' ? at + 1 : at;
  if (!SPOUSE.has(line.folded[noun] ?? '') || line.folded[noun + 1] !== 'of') return null;
  const title = titlePhraseAt(line, noun + 2);
  const begins = title?.next ?? noun + 2;
  const ends = isCapital(line, begins) ? nameEnd(line, begins) : begins;
  const next = Math.max(ends, begins);
  if (next === noun + 2) return null;
  return plainTitle(
    { role: 'spouse', level: 'people', side: title?.side ?? sideOfName(line, begins, ends) },
    noun,
    next,
  );
}

function sideOfName(line: TokenLine, begins: number, ends: number): string | null {
  if (ends === begins) return null;
  if (vietnameseNameEnd(line, begins) === ends) return 'VNM';
  const tokens = nameTokens(line.text.slice(line.tokens[begins]!.start, line.tokens[ends - 1]!.end));
  return tokens.length > 1 ? (knownLeader(tokens)?.side ?? null) : null;
}
