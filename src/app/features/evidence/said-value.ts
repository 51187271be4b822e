import { isPartialDate } from '../../../dataset/partial-date.ts';
import type { Formats } from '../../i18n/use-format.ts';

/** A contradicting value of any field in words: dates and numbers as the reader writes them, people by their names. */
export function saidValue(value: unknown, format: Formats, nameOf: (code: string) => string): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'number') return format.number(value);
  if (typeof value === 'string') return isPartialDate(value) ? format.date(value) : nameOf(value);
  if (Array.isArray(value)) return format.list(value.map((item) => saidValue(item, format, nameOf)));
  if (typeof value === 'object' && 'name' in value && typeof value.name === 'string') return value.name;
  return JSON.stringify(value);
}
