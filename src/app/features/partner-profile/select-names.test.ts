import { describe, expect, it } from 'vitest';
import { selectNames } from './select-names.ts';

const laos = {
  name: { en: 'Laos', vi: 'Lào' },
  official: { en: "Lao People's Democratic Republic", vi: 'Cộng hòa Dân chủ Nhân dân Lào' },
};

describe('names below the usual one', () => {
  it("are the official one in the reader's language, then both in the other", () => {
    expect(selectNames(laos, 'en')).toEqual({
      official: laos.official.en,
      other: { language: 'vi', text: 'Lào · Cộng hòa Dân chủ Nhân dân Lào' },
    });
    expect(selectNames(laos, 'vi')).toEqual({
      official: laos.official.vi,
      other: { language: 'en', text: "Laos · Lao People's Democratic Republic" },
    });
  });

  it('say nothing twice', () => {
    const cuba = {
      name: { en: 'Cuba', vi: 'Cuba' },
      official: { en: 'Republic of Cuba', vi: 'Cộng hòa Cuba' },
    };
    expect(selectNames(cuba, 'en').other?.text).toBe('Cộng hòa Cuba');
    const japan = { en: 'Japan', vi: 'Nhật Bản' };
    expect(selectNames({ name: japan, official: japan }, 'en')).toEqual({
      official: null,
      other: { language: 'vi', text: 'Nhật Bản' },
    });
    const canada = { en: 'Canada', vi: 'Canada' };
    expect(selectNames({ name: canada, official: canada }, 'en')).toEqual({ official: null, other: null });
  });

  it('are the usual ones alone where no official one is known', () => {
    expect(selectNames({ name: laos.name, official: null }, 'en')).toEqual({
      official: null,
      other: { language: 'vi', text: 'Lào' },
    });
  });
});
