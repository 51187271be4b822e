/** Longest line that is still prose; a minified or binary dump is longer. */
const LONGEST_LINE = 100_000;

export type Decoded = { text: string } | { place: string | null; message: string; remedy: string };

/** Text of a file's bytes, or what is wrong with it. A byte order mark stays, so that offsets count in the file's text. */
export function decodeText(bytes: Uint8Array, { html = false } = {}): Decoded {
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    return {
      place: `byte ${zero + 1}`,
      message: 'Unexpected binary content, expected UTF-8 text',
      remedy: 'export the article as .txt, .md or .html',
    };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return {
      place: `line ${badLine(bytes)}`,
      message: 'Unexpected bytes, expected UTF-8',
      remedy: 'save the file as UTF-8',
    };
  }
  if (text.trim() === '') {
    return {
      place: null,
      message: 'Unexpected empty file, expected an article',
      remedy: 'put the text into it or delete it',
    };
  }
  return (html ? null : longLine(text)) ?? { text };
}

function longLine(text: string): Decoded | null {
  let line = 1;
  for (let from = 0; from < text.length; line++) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    if (to - from > LONGEST_LINE) {
      return {
        place: `line ${line}`,
        message: `Unexpected line of ${to - from} characters, expected at most ${LONGEST_LINE}`,
        remedy: 'break it into paragraphs',
      };
    }
    from = to + 1;
  }
  return null;
}

/** Line of the first byte that is not UTF-8. */
function badLine(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  for (;;) {
    const newline = bytes.indexOf(10, from);
    const end = newline < 0 ? bytes.length : newline;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, end));
    } catch {
      return line;
    }
    if (newline < 0) return line;
    from = newline + 1;
    line++;
  }
}
