import seats from '#lexicon/seats.json' with { type: 'json' };
import { fold } from '../../../article/fold.ts';

const CITIES = new Map(seats.seats.map(({ seat, city }) => [fold(seat), city]));
const NAMED = [...CITIES.keys()].join('|');

/** 'At the Merdeka Palace', 'the Palace of Independence was the venue'. */
const AT_SEAT = new RegExp(
  String.raw`\b(?:at|in|to|inside|into) (?:the )?(${NAMED})\b|\b(${NAMED}) (?:was|is|will be) the (?:venue|scene|setting)\b`,
);

/** The city of the house of state that a sentence names as where somebody met. */
export function seatInWords(text: string): string | null {
  const seat = AT_SEAT.exec(text);
  return seat ? (CITIES.get((seat[1] ?? seat[2])!) ?? null) : null;
}
