import { allMatches } from '../../article/all-matches.ts';
import type { PlaceMention } from '../../find/mention.ts';
import type { Encounter } from '../../rules/meetings/encounter.ts';

/** 'During his visit to Israel', 'as part of a trip to Lyon': where the visit leads that the encounter's own sentence tells of. */
export function visitInClause({ frame }: Encounter): PlaceMention | null {
  for (const match of allMatches(frame.text, ON_VISIT)) {
    const place = frame.places[Number(match[1])]!;
    if (place.form !== 'adjective' && place.form !== 'people') return place;
  }
  return null;
}

const ON_VISIT =
  /\b(?:during|on|in the course of|as part of|within the framework of|amid|while on) (?:[\w-]+(?:'s)? |‹[VFX]\d+›'s? ){0,6}(?:visit|trip|tour|stay) (?:to|in) (?:the )?‹L(\d+)›/g;
