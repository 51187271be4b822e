import type { Agreement, AgreementStatus } from '#dataset/agreement.ts';
import type { RecordKind } from '#dataset/article-line.ts';
import { MEETING_LEVELS, type Meeting, type MeetingLevel } from '#dataset/meeting.ts';
import type { Conflict } from '#dataset/merged-record.ts';
import countries from '#lexicon/countries.json' with { type: 'json' };
import { isRounding } from './group-statistics.ts';
import { mergeParticipants } from './merge-participants.ts';
import { pickDate } from './pick-date.ts';
import { type Backing, backedValues, pickValue } from './pick-value.ts';
import type { RecordOf } from './record-of.ts';
import { slug } from './slug.ts';
import type { Told } from './told.ts';

const COUNTRIES = new Set(countries.map(({ en }) => slug(en, 12)));

type Provenance = 'id' | 'weight' | 'evidence' | 'rule' | 'confidence';
type Merged<R> = { fields: Omit<R, Provenance>; conflicts: Conflict[] };

/** Chooses the value of every field from the tellings of one record, and says where they contradict each other. */
export const mergeFields: { [K in RecordKind]: (told: readonly Told<RecordOf[K]>[]) => Merged<RecordOf[K]> } = {
  meetings(told) {
    const first = firstOf(told);
    const date = pickDate(told, 'date', (record) => record.date);
    const inDate = told.filter(({ record }) => record.date === date.value);
    const places = exactPlaces(told);
    const placeClash = places.some((a) => places.some((b) => !contains(a.value, b.value)));
    const kinds = backedValues(told, (record) => record.kind);
    return {
      fields: {
        date: date.value,
        dateEnd: pickValue(inDate.length ? inDate : told, (record) => record.dateEnd),
        partners: [...new Set(told.flatMap(({ record }) => record.partners))],
        setting: pickValue(told, (record) => record.setting) ?? first.setting,
        status: told.some(({ record }) => record.status === 'held') ? 'held' : 'planned',
        kind: (kinds.find((kind) => kind.value !== 'other') ?? kinds[0])?.value ?? first.kind,
        level: highest(told.map(({ record }) => record.level)) ?? first.level,
        place: places[0]?.value ?? null,
        participants: mergeParticipants(told),
        topics: [...new Set(told.flatMap(({ record }) => record.topics))],
      },
      conflicts: [...date.conflicts, ...(placeClash ? [{ field: 'place', values: plain(places) }] : [])],
    };
  },

  statistics(told) {
    const first = firstOf(told);
    const values = backedValues(told, (record) => record.value);
    // An exact figure says more than a rounded one, however often the rounded one is repeated.
    const exact = told.filter(({ record }) => record.bound === 'exactly');
    const value = pickValue(exact.length ? exact : told, (record) => record.value) ?? first.value;
    const chosen = told.find(({ record }) => record.value === value)?.record ?? first;
    const clash = told.some(({ record }) => !isRounding(record, chosen));
    return {
      fields: {
        what: pickValue(told, (record) => record.what) ?? first.what,
        metric: first.metric,
        value,
        unit: first.unit,
        kind: first.kind,
        period: first.period,
        subject: first.subject,
        partners: first.partners,
        bound: exact.length ? 'exactly' : chosen.bound,
      },
      conflicts: clash ? [{ field: 'value', values: plain(values) }] : [],
    };
  },

  relationships(told) {
    const first = firstOf(told);
    const since = pickDate(told, 'since', (record) => record.since);
    return {
      fields: {
        partner: first.partner,
        type: first.type,
        value: pickValue(told, (record) => record.value) ?? first.value,
        since: since.value,
      },
      conflicts: since.conflicts,
    };
  },

  agreements(told) {
    const first = firstOf(told);
    const date = pickDate(told, 'date', (record) => record.date);
    const order = ['planned', 'adopted', 'signed', 'in-force'] satisfies AgreementStatus[];
    const kinds = backedValues(told, (record) => record.kind);
    return {
      fields: {
        partners: [...new Set(told.flatMap(({ record }) => record.partners))],
        name:
          pickValue(withShortName(told), (record) => record.name) ??
          pickValue(told, (record) => record.name) ??
          first.name,
        kind: (kinds.find((kind) => kind.value !== 'other') ?? kinds[0])?.value ?? first.kind,
        status: order.findLast((status) => told.some(({ record }) => record.status === status)) ?? first.status,
        date: date.value,
      },
      conflicts: date.conflicts,
    };
  },
};

function firstOf<R>(told: readonly Told<R>[]): R {
  return (told[0] as Told<R>).record;
}

function plain<T>(values: readonly { value: T; reports: number[] }[]): Conflict['values'] {
  return values.map(({ value, reports }) => ({ value, reports }));
}

function contains(a: string, b: string): boolean {
  const [x, y] = [slug(a, 12), slug(b, 12)];
  return x.includes(y) || y.includes(x);
}

/** 'Vietnam-Korea Free Trade Agreement (VKFTA)' says more than 'free trade agreement', however many say so. */
const withShortName = (told: readonly Told<Agreement>[]): Told<Agreement>[] =>
  told.filter(({ record }) => /\s\S+.*\([A-Z]{4,}\)$/.test(record.name));

/** The places that reports name; a country only where no report is more exact. */
function exactPlaces(told: readonly Told<Meeting>[]): Backing<string>[] {
  const named = backedValues(
    told,
    (record) => record.place,
    (place) => slug(place ?? '', 12),
  ) as Backing<string>[];
  const exact = named.filter(({ value }) => !COUNTRIES.has(slug(value, 12)));
  return exact.length ? exact : named;
}

/** Highest rank, where the list is ordered from the top. */
function highest(levels: readonly MeetingLevel[]) {
  return MEETING_LEVELS.find((level) => levels.includes(level));
}
