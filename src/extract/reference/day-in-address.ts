import { isPartialDate, type PartialDate } from '../../dataset/partial-date.ts';

/** '/2024/08/16/', '/2024-08-16-', '-20240816': a day between signs, years as the press of today has them. */
const DAY_IN_ADDRESS = /(?:^|[/_.-])((?:19[89]|20[0-4])\d)([/_-]?)(\d\d)\2(\d\d)(?=[/_.-]|$)/;

/** The day that the address of a page tells; null where it tells none. */
export function dayInAddress(url: string | undefined): PartialDate | null {
  const path = url?.replace(/^\w+:\/\/[^/]*/, '').replace(/[?#].*$/, '');
  const found = path ? DAY_IN_ADDRESS.exec(path) : null;
  if (!found) return null;
  const day = `${found[1]}-${found[3]}-${found[4]}`;
  return isPartialDate(day) ? day : null;
}
