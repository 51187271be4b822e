import { nameEnd } from './name-run.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { isCapital, type TokenLine } from './token-line.ts';

const LOCAL = /\b(?:mayor|governor|prefect)$/;

/** Words with which names of towns of two words begin. */
const FIRST_OF_TWO =
  /^(?:san|santa|santo|sao|são|saint|st|los|las|el|la|le|new|nova|novi|novo|nizhny|veliky|veliko|port|fort|cape|bad|stara|banska|ban|north|south|east|west|upper|lower)$/;

/** 'Governor of Kuma Prefecture Kimura Ken'. */
const UNIT = /^(?:prefecture|province|state|region|city|county|department|oblast|canton|municipality|district)$/;

/** 'Mayor of Tolvo Ana Ruiz Lopez': behind a local office the town, which no list has, comes before the name. Where the town ends, or null. */
export function seatOfOffice(line: TokenLine, phrase: TitlePhrase, at: number): number | null {
  if (line.folded[at - 1] !== 'of' || !LOCAL.test(phrase.role) || line.names[at] || !isCapital(line, at)) return null;
  const town = at + (FIRST_OF_TWO.test(line.folded[at]!) ? 2 : 1);
  const behind = UNIT.test(line.folded[town] ?? '') ? town + 1 : town;
  for (let next = at; next <= behind; next++) if (!isCapital(line, next) || line.names[next]) return null;
  const words = nameEnd(line, behind) - behind;
  return words >= 2 && words <= 4 && line.folded[behind - 1] !== ',' ? behind : null;
}
