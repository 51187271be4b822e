import type { Frame } from '../../frame.ts';

/**
 * 'Came home to Hanoi on Monday, having concluded visits to Russia and Poland', 'landed in Hanoi on Monday after an official visit to
 * China': the day on which the travellers, who are of Vietnam or its guests, are back: the last one of the journey. Null where the sentence tells none.
 */
export function dayOfHomecoming({ text, dates, places }: Frame, ours: boolean): string | null {
  const back = BACK.exec(text);
  if (!back?.groups) return null;
  const { before, where, behind } = back.groups;
  // 'Landed in Lima after a visit to Kenya' goes on with the journey.
  const home = /\b(?:home|back|returned)\b|\b(?:noi bai|nội bài)\b/i.test(back[0]);
  if (!home && (where === undefined || !ours || places[Number(where)]!.country !== 'VNM')) return null;
  if (!ours && where !== undefined && places[Number(where)]!.country === 'VNM') return null;
  const day = dates[Number(before ?? behind)];
  return day?.value?.length === 10 && day.until === null ? day.value : null;
}

const BACK =
  /^(?:(?:on |early on |late on )?‹D(?<before>\d+)›[^;‹]*(?:‹[VFX]\d+›[^;‹]*)*)?.*?\b(?:came|arrived|got|went|flew|landed|touched down|returned|(?:was|were|is|are) back|set foot)(?: (?:safely|back|home))*(?: (?:to|in|at|on))?(?: (?:the )?(?:capital(?: of)?|home)?)?(?: ?‹L(?<where>\d+)›)?(?: (?:‹L\d+›'s )?(?:no[iộ]i? b[aà]i|nội bài)(?: international)?(?: airport)?| (?:international )?airport)?(?:,? (?:(?:late |early )?on |in )?(?:the (?:morning|afternoon|evening|night) of )?‹D(?<behind>\d+)›)?(?: (?:morning|afternoon|evening|night))?,? (?:having (?:concluded|completed|ended|finished|wrapped up|paid|made)|(?:successfully )?(?:concluding|completing|ending|finishing|wrapping up)|(?:bringing|putting) (?:to (?:a close|an end)|(?=[^.;]{5,40} to (?:a close|an end)))|after|from|following|at the end of|upon (?:concluding|completing)) (?:(?:an?|the|his|her|their) )?(?:[\w-]+ ){0,5}(?:visits?|trips?|tours?|stay|journey)\b/;
