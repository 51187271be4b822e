import { expect, it } from 'vitest';
import { relationName } from './relation-name.ts';

it.each([
  ['40th anniversary of diplomatic relations (2013)', null, 'vi', 'Kỷ niệm 40 năm quan hệ ngoại giao'],
  ['40th anniversary of diplomatic relations (2013)', null, 'en', '40th anniversary of diplomatic relations'],
  ['10th anniversary of the Strategic Partnership', null, 'vi', 'Kỷ niệm 10 năm quan hệ Đối tác chiến lược'],
  [
    '10th anniversary of the Comprehensive Strategic Cooperative Partnership (2018)',
    null,
    'vi',
    'Kỷ niệm 10 năm quan hệ Đối tác hợp tác chiến lược toàn diện',
  ],
  ['diplomatic relations', null, 'vi', 'quan hệ ngoại giao'],
  ['Comprehensive Partnership', 1, 'vi', 'Đối tác toàn diện'],
  ['Convention on Islands', null, 'vi', 'Convention on Islands'],
] as const)('%s, rank %s, in %s: %s', (value, rank, language, name) => {
  expect(relationName(value, rank, language)).toBe(name);
});
