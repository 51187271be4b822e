/**
 * 'Was received by X,| whom he had last met on the sidelines of the summit in Lima', 'his guest,| whom he had invited when they met in May':
 * what such words open was before, and neither its place nor its occasion is that of the encounter.
 */
const WHOM_HE_HAD = /,? (?:(?:with |to |by )?whom|when|where) (?:[^;,]{1,30} )?had (?:\w+ )?(?!to\b)\w+/;

/** Words between an encounter and what stands behind it lead back to another one. */
export const leadsBack = (between: string): boolean => WHOM_HE_HAD.test(between);

/** The text of a sentence up to where it leads back behind the words of an encounter that end at `end`. */
export function untilBack(text: string, end: number): string {
  const back = text.slice(end).search(WHOM_HE_HAD);
  return back === -1 ? text : text.slice(0, end + back);
}
