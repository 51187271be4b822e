import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const dark = css.slice(css.indexOf('data-theme="dark"'), css.indexOf('@media print {'));
const light = css.slice(css.indexOf(':root {'), css.indexOf('@media not print'));

function tokens(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = ['ink', 'quiet', 'link', 'vietnam', 'warn'];
const GROUNDS = ['paper', 'raised'];
const MARKS = ['mark', 'kind-meetings', 'kind-statistics', 'kind-relationships', 'kind-agreements'];
const LINES = [
  'rule-strong',
  'focus',
  'level-4',
  'kind-meetings-edge',
  'kind-statistics-edge',
  'kind-relationships-edge',
  'kind-agreements-edge',
];

describe.each([
  ['light', tokens(light)],
  ['dark', tokens(dark)],
])('the colours of the %s theme', (_, theme) => {
  it.each(TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground])))('%s on %s holds 7:1', (text, ground) => {
    expect(contrast(theme[text] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(7);
  });

  it.each(MARKS)('ink on %s holds 7:1', (mark) => {
    expect(contrast(theme.ink ?? '', theme[mark] ?? '')).toBeGreaterThanOrEqual(7);
  });

  it.each(LINES)('%s stands out from paper by 3:1', (line) => {
    expect(contrast(theme[line] ?? '', theme.paper ?? '')).toBeGreaterThanOrEqual(3);
  });
});

it('finds both themes, and a contrast that is too low', () => {
  expect(Object.keys(tokens(light)).length).toBe(Object.keys(tokens(dark)).length);
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
});
