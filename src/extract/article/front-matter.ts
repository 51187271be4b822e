import { parseDocument } from 'yaml';

export type FrontMatter = {
  /** Values as strings, by key; only keys that were given. */
  values: Record<string, string>;
  /** Offset of the first character after the front matter; 0 when there is none. */
  bodyStart: number;
  /** What is wrong in it, with the line and column (from 1) in the file. */
  problems: { line: number; column: number; message: string }[];
};

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /\n---[ \t]*(?:\r?\n|$)/g;

/** Reads the optional `--- … ---` block at the top of an article. Never throws: what cannot be read is a problem. */
export function readFrontMatter(raw: string): FrontMatter {
  const opening = OPENING.exec(raw);
  if (!opening) return { values: {}, bodyStart: 0, problems: [] };
  CLOSING.lastIndex = opening[0].length;
  const closing = CLOSING.exec(raw);
  if (!closing) return unclosed(raw);
  const source = raw.slice(opening[0].length, closing.index);
  const bodyStart = closing.index + closing[0].length;
  const plain = plainPairs(source);
  if (plain !== null) return { values: plain, bodyStart, problems: [] };
  const document = parseDocument(source, { schema: 'failsafe', prettyErrors: true });
  const problems = document.errors.map((error) => ({
    line: (error.linePos?.[0].line ?? 1) + 1,
    column: error.linePos?.[0].col ?? 1,
    message: `Unexpected front matter: ${error.message.split('\n')[0]}; expected "key: value" lines, values with a colon in double quotes`,
  }));
  const values: Record<string, string> = {};
  const content: unknown = problems.length ? salvage(source) : document.toJS();
  if (content && typeof content === 'object' && !Array.isArray(content)) {
    for (const [key, value] of Object.entries(content)) {
      if (typeof value === 'string' && value.trim() !== '') values[key] = value.trim();
    }
  } else if (content !== null) {
    problems.push({ line: 2, column: 1, message: 'Unexpected front matter, expected "key: value" lines' });
  }
  return { values, bodyStart, problems };
}

/** A fence that opens and never closes swallows nothing: the text is read from its top, and the reader is told. */
function unclosed(raw: string): FrontMatter {
  const problems = /^\uFEFF?---[ \t]*\r?\n\w+:/.test(raw)
    ? [{ line: 1, column: 1, message: 'Unexpected end of front matter, expected a closing "---" line' }]
    : [];
  return { values: {}, bodyStart: 0, problems };
}

const PLAIN_PAIR = /^(\w+): (?:"([^"\\]*)"|'([^']*)'|([\p{L}\d].*))$/u;
const NOT_PLAIN = /:(?:\s|$)|\s#|[^\S ]/;

/**
 * The block as YAML reads it, without YAML: every line is one `key: value` whose value is in quotes without another or an escape
 * inside, or begins with a letter or digit and holds neither ': ' nor ' #'. Null for anything else, keys said twice included.
 */
function plainPairs(source: string): Record<string, string> | null {
  const values: Record<string, string> = {};
  for (const line of source.split(/\r?\n/)) {
    if (line === '') continue;
    const pair = PLAIN_PAIR.exec(line);
    if (!pair || pair[1]! in values || NOT_PLAIN.test(pair[4] ?? '')) return null;
    const value = (pair[2] ?? pair[3] ?? pair[4]!).trim();
    if (value !== '') values[pair[1]!] = value;
  }
  return values;
}

/** The plain `key: value` lines of a block that YAML refuses (a title with a colon, most often). */
function salvage(source: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const line of source.split(/\r?\n/)) {
    const pair = /^(\w+):\s*(.+)$/.exec(line);
    if (pair) values[pair[1]!] = pair[2]!.replace(/^(["'])(.*)\1$/, '$2');
  }
  return values;
}
