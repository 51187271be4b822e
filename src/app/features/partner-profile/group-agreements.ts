import { AGREEMENT_STATUSES, type AgreementStatus } from '../../../dataset/agreement.ts';
import type { MergedAgreement } from '../../../dataset/merged-record.ts';

/** Documents by state, newest first within each; those without a date last. */
export function groupAgreements(
  agreements: readonly MergedAgreement[],
): { status: AgreementStatus; rows: MergedAgreement[] }[] {
  return AGREEMENT_STATUSES.map((status) => ({
    status,
    rows: agreements
      .filter((one) => one.status === status)
      .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.name.localeCompare(b.name)),
  })).filter((group) => group.rows.length > 0);
}
