import { describe, expect, it } from 'vitest';
import { evidenceParser } from './evidence-param.ts';

describe('the evidence in the address', () => {
  it.each([['meetings:2025-11-26-nzl-talks'], ['statistics:5g-coverage-2025:value']])('comes back: %s', (text) => {
    const target = evidenceParser.parse(text);
    expect(target && evidenceParser.serialize(target)).toBe(text);
  });

  it.each([[''], ['meetings'], ['meetings:'], ['people:x'], ['meetings:a:b:c']])('reads %j as absent', (text) => {
    expect(evidenceParser.parse(text)).toBeNull();
  });
});
