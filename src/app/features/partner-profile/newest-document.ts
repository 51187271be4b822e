import type { MergedAgreement } from '../../../dataset/merged-record.ts';

type Dated = MergedAgreement & { date: string };

/** The newest document that was signed or adopted on a told day; what is only planned or undated is not news. */
export function newestDocument(agreements: readonly MergedAgreement[]): Dated | null {
  return agreements
    .filter((one): one is Dated => one.date !== null && (one.status === 'signed' || one.status === 'adopted'))
    .reduce<Dated | null>((newest, one) => (newest === null || one.date > newest.date ? one : newest), null);
}
