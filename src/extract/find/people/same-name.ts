import { distance } from 'fastest-levenshtein';
import leaders from '#lexicon/leaders.json' with { type: 'json' };
import { fold } from '../../article/fold.ts';

const TITLES_IN_NAMES = /^(?:(?:samdech|datuk|seri|dato|tan|sri|tun|haji|sultan|sheikh|md|u|dr|pehin|datin|paduka)\s)+/;

export function nameTokens(name: string): string[] {
  const folded = fold(name)
    .replace(/[.,"“”]|(?<=\s)['‘]|['’](?=\s)/g, ' ')
    .replace(/[-’']/g, '-')
    .trim();
  const bare = folded.replace(TITLES_IN_NAMES, '');
  return (bare || folded).split(/\s+/).filter((token) => token !== '' && token !== 'jr');
}

/** 'Mike' is 'Michael'. */
function given(token: string): string {
  return SHORT_FORMS.get(token) ?? token;
}

const SHORT_FORMS = new Map(Object.entries(leaders.shortForms));

/** One is the other with tokens left out, in order: 'Lula da Silva' and 'Luiz Inácio Lula da Silva', 'Irineo Espino' and 'Irineo C. Espino'. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const first = a.length < b.length || (a.length === b.length && b[0]?.length !== 1);
  const [short, long] = first ? [a, b] : [b, a];
  if (short.length < 2) return short.length === long.length && short[0] === long[0];
  let at = 0;
  for (const token of long) if (token === short[at] || (at === 0 && isGivenName(token, short[0]!))) at++;
  return at === short.length;
}

/** 'Mike' for 'Michael', 'A.' for 'Adylbek'. */
function isGivenName(long: string, short: string): boolean {
  return given(long) === given(short) || (short.length === 1 && long.startsWith(short));
}

/** One letter of a long word is written otherwise: 'Hsien' and 'Hsieng'. */
export function nearlySameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || a.length !== b.length) return false;
  const apart = a.filter((token, at) => token !== b[at]);
  const other = b.filter((token, at) => token !== a[at]);
  return apart.length === 1 && apart[0]!.length >= 5 && other[0]!.length >= 5 && distance(apart[0]!, other[0]!) === 1;
}
