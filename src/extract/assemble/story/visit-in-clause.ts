import { allMatches } from '../../article/all-matches.ts';
import type { PlaceMention } from '../../find/mention.ts';
import type { Encounter } from '../../rules/meetings/clause/encounter.ts';

/** 'During his visit to Israel', 'as part of a trip to Lyon': where the visit leads that the encounter's own sentence tells of. */
export function visitInClause({ frame, at }: Encounter, partners: readonly string[]): PlaceMention | null {
  for (const match of allMatches(frame.text, ON_VISIT)) {
    const place = frame.places[Number(match[1])]!;
    if (place.form !== 'adjective' && place.form !== 'people') return place;
  }
  const visiting = IS_VISITING.exec(frame.text);
  if (visiting) return frame.places[Number(visiting[1])]!;
  // 'His visit to Lyon, with talks between …': to the partner's country.
  for (const match of allMatches(frame.text.slice(0, at), VISIT)) {
    const place = frame.places[Number(match[1])]!;
    if (place.form !== 'adjective' && place.form !== 'people' && partners.includes(place.country)) return place;
  }
  return null;
}

/** 'A session between X, who is visiting Israel, and Y.' */
const IS_VISITING =
  /‹V\d+›,? who (?:is|was) (?:currently |now )?(?:visiting|on (?:an? )?(?:[\w-]+ ){0,3}(?:visit|trip|tour) (?:to|in)) (?:the )?‹L(\d+)›/;

/** Not one that is only wished for or in preparation. */
const VISIT =
  /(?<!\b(?:whose|next|upcoming|planned|return|future|invited \w+ for an?|accepted an? (?:[\w-]+ )?) )\b(?:visit|trip|tour|stay)(?: (?:by|of) ‹[VFX]\d+›)? (?:to|in) (?:the )?‹L(\d+)›/g;

const ON_VISIT =
  /\b(?:during|on|in the course of|as part of|within the framework of|amid|while on) (?:[\w-]+(?:'s)? |‹[VFX]\d+›'s? ){0,6}(?:visit|trip|tour|stay)(?: (?:by|of) ‹[VFX]\d+›)? (?:to|in) (?:the )?‹L(\d+)›/g;

/** 'Talks with Y rounded off the trip which X had been making to Israel': where the trip leads that the news is of. */
export function tripMade({ frame }: Encounter): PlaceMention | null {
  const made = HAS_MADE.exec(frame.text);
  return made ? frame.places[Number(made[1])]! : null;
}

const HAS_MADE =
  /\b(?:visit|trip|tour|stay),? (?:which|that) ‹V\d+› (?:(?:has|had|is|was|been|just) )*(?:made|making|paid|paying) (?:to|in) (?:the )?‹L(\d+)›/;
