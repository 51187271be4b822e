import type { PartialDate } from '../../dataset/partial-date.ts';
import type { Bound } from '../../dataset/statistic.ts';

/** A stretch of the clean text: UTF-16 offsets, end exclusive. */
export type Span = { start: number; end: number };

/** A date expression, resolved against the reference date as far as the text supports. */
export type DateMention = Span & {
  kind: 'date';
  /** The day, month or year meant, or null when no year can be told; then `monthDay` keeps what was said. */
  value: PartialDate | null;
  /** Last day, month or year of a range ('June 13 - 16', '2020-2025'), else null. */
  until: PartialDate | null;
  /** `MM` or `MM-DD` when the year is unknown. */
  monthDay: string | null;
  /** The year was inferred from the reference date, not written. */
  inferredYear: boolean;
  /** How it was said: an absolute date, or relative to the day of writing, or to a date told before ('the same day'). */
  form: 'absolute' | 'relative' | 'anaphoric';
};

/** A number with its unit, in base units. */
export type QuantityMention = Span & {
  kind: 'quantity';
  value: number;
  /** `%`, ISO 4217 code, `people`, `rank`, `times`, `per mille`, `pp`, a counted noun in the plural, or null for a bare number. */
  unit: string | null;
  bound: Bound;
  /** Which end of a range this is; each end is a mention of its own. */
  range: 'low' | 'high' | null;
};

/** A country by name, adjective or demonym, or a place inside it. */
export type PlaceMention = Span & {
  kind: 'place';
  /** ISO 3166-1 alpha-3 of the country it is or lies in. */
  country: string;
  /** `country` (New Zealand), `adjective` (Lao), `people` (Laotians), `capital` (Wellington, also said of the government), `city`, `province`. */
  form: 'country' | 'adjective' | 'people' | 'capital' | 'city' | 'province';
  /** Usual English name. */
  name: string;
};

export type OrganisationMention = Span & {
  kind: 'organisation';
  /** Short usual code: `ASEAN`, `WB`, `UNICEF`; null for an organisation that is no partner by itself (a ministry, VUFO). */
  code: string | null;
  /** Country whose organisation it is, alpha-3, when it is a national one. */
  country: string | null;
  name: string;
};

/** A title phrase: 'Vietnamese Deputy Prime Minister', 'Ambassador of Norway to Vietnam'. */
export type OfficeMention = Span & {
  kind: 'office';
  /** The role as written, without the country: 'Deputy Minister of National Defence'. */
  role: string;
  /** Row of data/lexicon/offices.json. */
  office: string;
  /** Sending country or organisation, when the phrase says it. */
  side: string | null;
  /** Country a diplomat is posted to. */
  postedTo: string | null;
};

export type PersonMention = Span & {
  kind: 'person';
  /** As the text spells it. */
  name: string;
};

export type Mention =
  | DateMention
  | QuantityMention
  | PlaceMention
  | OrganisationMention
  | OfficeMention
  | PersonMention;
