/** A line end inside a sentence, and what stands for it in the clean text. */
export type LineJoin = { start: number; end: number; text: '' | ' ' };

/**
 * Line ends that a page has left inside its sentences: every link of it stands on a line of its own, a drop cap is cut off its word, the last
 * figure of a date has fallen down. Told by what stands on both sides: a sentence that breaks off, and a line that no sentence begins with.
 */
export function brokenLines(body: string): LineJoin[] {
  const joins: LineJoin[] = [];
  // The sentence so far: where its first line begins, and whether a line has already been joined to it.
  let from = 0;
  for (let end = body.indexOf('\n'); end !== -1; end = body.indexOf('\n', end + 1)) {
    const join = joinAt(body, from, end);
    if (join === null) from = end + 1;
    else joins.push(join);
  }
  return joins;
}

function joinAt(body: string, from: number, lineEnd: number): LineJoin | null {
  const last = body.charCodeAt(lineEnd - 1);
  const next = body.charCodeAt(lineEnd + 1);
  // No line before or behind; the plain case of a stop before a capital is told by two characters.
  if (lineEnd === from || Number.isNaN(next) || isLineEnd(last) || isLineEnd(next)) return null;
  if (isStop(last) && !opensLow(next)) return ABBREVIATED.test(body.slice(from, lineEnd)) ? spaceAt(lineEnd) : null;
  const before = body.slice(from, lineEnd).replace(/(?:&nbsp;|\s)+$/, '');
  const lineStop = body.indexOf('\n', lineEnd + 1);
  const line = body
    .slice(lineEnd + 1, lineStop === -1 ? body.length : lineStop)
    .replace(/^(?:&nbsp;|\s)+|(?:&nbsp;|\s)+$/g, '');
  if (line === '' || before === '' || LIST_ITEM.test(line) || FURNITURE.test(before) || DATELINE.test(line))
    return null;
  if (/^\p{Lu}$/u.test(before))
    return /^\p{Ll}/u.test(line) && line.length >= 40 ? afterDropCap(before, line, lineEnd) : null;
  if (/\d$/.test(before) && /^\d[,.]?$/.test(line) && /\p{L}/u.test(before)) return joinTo(lineEnd, '');
  if (/\p{L}{3}$/u.test(before) && /^\p{Ll}[.,]?$/u.test(line) && line[0] !== 'a') return joinTo(lineEnd, '');
  if (/[.!?:;)"”]$/.test(before)) return null;
  if (/^[,.;)](?=$|[\s\d"”’])/.test(line)) return joinTo(lineEnd, '');
  if (/^['’]s\b/.test(line)) return joinTo(lineEnd, '');
  if (/^\p{Ll}/u.test(line)) return goesOn(before, line) ? spaceAt(lineEnd) : null;
  if (!/^[\p{Lu}\d“"‘(/]/u.test(line)) return null;
  return BREAKS_OFF.test(before) || (before.length >= 15 && isLink(body, line, lineStop)) ? spaceAt(lineEnd) : null;
}

/** A name on a line of its own, behind which the sentence goes on small: 'met Prime Minister', 'X Y', 'on Monday'. */
function isLink(body: string, line: string, lineStop: number): boolean {
  if (lineStop === -1 || line.length > 40 || !/^\p{Lu}[\p{L}.’' -]+$/u.test(line)) return false;
  const after = body.slice(lineStop + 1, lineStop + 60).split('\n', 1)[0]!;
  return /^(?:\p{Ll}+ \S|[,.](?:\s|$)|['’]s\b)/u.test(after);
}

/** A line that begins small goes on with the sentence before it, where one of the two is long; not a name of a section, a file, an address. */
function goesOn(before: string, line: string): boolean {
  if (/^\S+\.\w{2,4}$|^https?:|^\w+:\s/.test(line)) return false;
  if (!/\s/.test(line)) return /[.!?,]$/.test(line) || LITTLE_WORD.test(line);
  return before.length >= 40 || line.length >= 40 || /[.!?]$/.test(line);
}

/** 'T' and 'he talks' are one word, 'A' and 'court in Hanoi' are two. */
function afterDropCap(cap: string, line: string, lineEnd: number): LineJoin {
  return cap === 'A' && !REST_OF_A.test(line) ? spaceAt(lineEnd) : joinTo(lineEnd, '');
}

function joinTo(lineEnd: number, text: LineJoin['text']): LineJoin {
  return { start: lineEnd, end: lineEnd + 1, text };
}

function spaceAt(lineEnd: number): LineJoin {
  return joinTo(lineEnd, ' ');
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63;
}

/** A small letter, a comma, a stop or a closing bracket, or an entity before them. */
function opensLow(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 44 || code === 46 || code === 59 || code === 41 || code === 38;
}

const LITTLE_WORD = /^(?:and|or|in|on|at|of|to|by|with|from|for|the|an?|as)$/;
/** It opens the story: the line before it is the headline. */
export const DATELINE = /^\p{Lu}[\p{L} ,.’'-]{2,40} ?\((?:VNA|VNS|VOV|NDO|VGP|VOVworld|SGGP|Xinhua|AP|AFP|Reuters)\)/iu;

const FURNITURE = /^(?:Ads? powered by|Log in|Sign up|Sign in|Share on|[\d.,:/|\s]+)$|^https?:/;
const LIST_ITEM = /^(?:[-–•*>#]|\d+\.)\s/;
const ABBREVIATED = /\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|H\.E)\.$/;
const REST_OF_A =
  /^(?:n|s|t|fter|mid|head|ll|long|bout|ccording|lthough|cross|lso|round|gainst|mong|nother|lmost|part|sked|t least)\b/;

/** What no sentence ends with: a word that leads to another, a comma. */
const BREAKS_OFF =
  /(?:,|\b(?:[Tt]he|an?|[Oo]f|[Ii]n|[Oo]n|[Aa]t|[Tt]o|[Bb]y|[Ww]ith|[Ff]rom|[Aa]nd|or|[Ff]or|[Ii]ncluding|[Bb]etween|[Oo]utside|inside|across|within|[Dd]uring|[Aa]fter|[Bb]efore|against|towards?|into|than|that|which|whose|its|their|his|her|our|is|are|was|were|has|have|will|would|as|[Uu]nder|[Ss]ince|about|via|Mr|Ms|Mrs|Dr))$/;
