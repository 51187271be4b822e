/**
 * 'Was received by X,| whom he had last met on the sidelines of the summit in Lima', 'his guest,| whom he had invited when they met in May':
 * what such words open was before, and neither its place nor its occasion is that of the encounter.
 */
const WHOM_HE_HAD = /,? (?:(?:with |to |by )?whom|when|where) (?:[^;,]{1,30} )?had (?:\w+ )?(?!to\b)\w+/;

/** 'Talking with X, the PM| recalled their meeting in The Hague': what is looked back on has its own place and time. */
const RECALLED =
  /\b(?:recall(?:ed|ing|s)|remember(?:ed|ing|s)|looked back (?:on|at)|looking back (?:on|at)|referr(?:ed|ing) to|brought up) (?:his|her|their|the) (?:[\w-]+ ){0,3}(?:meetings?|talks|encounter|conversation|visits?|trip|stay|discussions?)\b|\b(?:for|of|since|to) their (?:[\w-]+ ){0,2}(?:meetings?|talks|encounter|conversation)\b/;

/** Words between an encounter and what stands behind it lead back to another one. */
export const leadsBack = (between: string): boolean => WHOM_HE_HAD.test(between) || RECALLED.test(between);

/** The text of a sentence up to where it leads back behind the words of an encounter that end at `end`. */
export function untilBack(text: string, end: number): string {
  const back = [WHOM_HE_HAD, RECALLED].map((words) => text.slice(end).search(words)).filter((at) => at !== -1);
  return back.length === 0 ? text : text.slice(0, end + Math.min(...back));
}
