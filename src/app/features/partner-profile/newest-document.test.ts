import { expect, it } from 'vitest';
import type { MergedAgreement } from '../../../dataset/merged-record.ts';
import { newestDocument } from './newest-document.ts';

const document = (name: string, status: MergedAgreement['status'], date: string | null) =>
  ({ name, status, date }) as MergedAgreement;

it('is the newest that was signed or adopted on a told day', () => {
  const found = newestDocument([
    document('plan', 'planned', '2026-01-05'),
    document('minutes', 'signed', null),
    document('memorandum', 'adopted', '2024-05'),
    document('treaty', 'signed', '2023-11-02'),
  ]);
  expect(found?.name).toBe('memorandum');
});

it('is absent where nothing was signed', () => {
  expect(newestDocument([document('plan', 'planned', '2026-01-05')])).toBeNull();
});
