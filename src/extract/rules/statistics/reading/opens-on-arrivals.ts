import { VISITORS } from '../words/figure-words.ts';

const MANY = 100_000;

/** '1.6 million foreign visitors came to Vietnam in July' opens a report on arrivals. */
export const opensOnArrivals = (value: number, unit: string, topic: string): boolean =>
  unit === 'people' &&
  value >= MANY &&
  VISITORS.test(topic) &&
  /\b(?:foreign|foreigners|international)\b|Vi[eệ]t ?[Nn]am/i.test(topic);
