import { MEETING_LEVELS, type MeetingLevel } from '../../../dataset/meeting.ts';

export type RhythmCell = {
  level: MeetingLevel;
  row: number;
  slot: number;
  held: number;
  planned: number;
  from: string;
  to: string;
};

export type RhythmState = {
  /** Months in one column: 1, 3 or 12, as the width allows. */
  step: 1 | 3 | 12;
  slots: number;
  /** Levels that occur, from the top of the state downwards. */
  levels: MeetingLevel[];
  cells: RhythmCell[];
  years: { year: number; slot: number }[];
};

type RhythmInput = { month: string; level: MeetingLevel; held: number; planned: number };

const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthText = (number: number) => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;

/**
 * Contacts by level and time, in columns of one month, a quarter or a year, the finest that `room` columns can hold.
 * Bare years are refused: they have no month.
 */
export function selectRhythm(input: readonly RhythmInput[], room: number): RhythmState | null {
  const dated = input.filter((one) => /^\d{4}-\d\d$/.test(one.month));
  if (dated.length === 0) return null;
  const months = dated.map((one) => monthNumber(one.month));
  const firstYear = Math.floor(Math.min(...months) / 12);
  const lastYear = Math.floor(Math.max(...months) / 12);
  const span = (lastYear - firstYear + 1) * 12;
  const step = ([1, 3, 12] as const).find((size) => span / size <= room) ?? 12;
  const levels = MEETING_LEVELS.filter((level) => dated.some((one) => one.level === level));
  const cells = new Map<string, RhythmCell>();
  for (const one of dated) {
    const slot = Math.floor((monthNumber(one.month) - firstYear * 12) / step);
    const start = firstYear * 12 + slot * step;
    const key = `${one.level} ${slot}`;
    const cell = cells.get(key) ?? {
      level: one.level,
      row: levels.indexOf(one.level),
      slot,
      held: 0,
      planned: 0,
      from: monthText(start),
      to: monthText(start + step - 1),
    };
    cell.held += one.held;
    cell.planned += one.planned;
    cells.set(key, cell);
  }
  const all = [...cells.values()].sort((a, b) => a.row - b.row || a.slot - b.slot);
  return {
    step,
    slots: span / step,
    levels,
    cells: all,
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, at) => ({
      year: firstYear + at,
      slot: (at * 12) / step,
    })),
  };
}
