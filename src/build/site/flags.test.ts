import countries from 'i18n-iso-countries';
import { expect, it } from 'vitest';
import { readFlag, readFlagsLicence } from './flags.ts';

it('has a small drawing, without scripts, for every country that a partner can be', () => {
  const wrong = Object.keys(countries.getAlpha2Codes()).filter((code) => {
    const drawing = Buffer.from(readFlag(code)).toString('utf8');
    return (
      !drawing.startsWith('<svg') || drawing.length > 6000 || /<script|<foreignObject|\bhref=|\bon\w+=/.test(drawing)
    );
  });
  expect(wrong).toEqual([]);
});

it('refuses what is no code', () => {
  expect(() => readFlag('QQ')).toThrow(/QQ\.svg/);
});

it('carries the licence of the drawings', () => {
  expect(Buffer.from(readFlagsLicence()).toString('utf8')).toMatch(/MIT License/);
});
