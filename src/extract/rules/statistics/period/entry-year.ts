import type { Document, Sentence } from '../../../document.ts';

const ENTERED =
  '(?:took effect|(?:came|entered|went|was put) into (?:force|effect|operation)|became effective|(?:has been |is |was )?in (?:force|effect)|taking effect|entering into force)';
const SINCE = new RegExp(
  `\\bsince (?:the |its |their )?((?:[\\w’'&-]+ ){1,9}?)(?:first )?${ENTERED}(?!\\s(?:in|on|from)\\s[^,.;]{0,24}(?:19|20)\\d\\d)`,
  'i',
);
const ACRONYM = /\b[A-Z]{3,}(?:-[A-Z]+)?\b/;
const PACT = /\b(?:agreement|deal|pact|accord|treaty|it)\s$/i;

/** 'has grown by 40 per cent since the EVFTA came into force': the year in which, as the article tells elsewhere, it did so. */
export function entryYear({ text }: Document, { start, end }: Sentence): string | null {
  const named = SINCE.exec(text.slice(start, end))?.[1] ?? null;
  if (named === null) return null;
  const acronym = ACRONYM.exec(named)?.[0];
  const told = acronym === undefined ? null : yearAfter(text, `\\b${acronym}\\b\\)?`);
  if (told !== null || (acronym === undefined && !PACT.test(named))) return told;
  return yearAfter(text, '\\b(?:agreement|deal|pact|accord|treaty)\\b');
}

/** The one year in which what the pattern finds is told to have taken effect. */
function yearAfter(text: string, name: string): string | null {
  const told = new RegExp(
    `${name}[^.;]{0,40}?\\b${ENTERED}\\b[^.;\\d]{0,24}(?:\\d{1,2}, |\\d{1,2} \\w+ )?((?:19|20)\\d\\d)`,
    'g',
  );
  const years = new Set([...text.matchAll(told)].map(([, year]) => year));
  const [year] = years;
  return years.size === 1 ? (year ?? null) : null;
}
