import { levelRank } from '../../../dataset/partnership-level.ts';
import type { FoundRecord } from '../../data/record-query.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { relationName } from '../../i18n/relation-name.ts';
import type { Formats } from '../../i18n/use-format.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { evidenceMessages } from './messages.ts';
import { saidValue } from './said-value.ts';

/** The value that the panel is about, in words: what it belongs to above, the value itself as the title. */
export function describeRecord(
  found: FoundRecord,
  field: string | null,
  format: Formats,
  nameOf: (code: string) => string,
): { over: string; title: string } {
  const words = messagesIn(evidenceMessages, format.language);
  const terms = messagesIn(vocabulary, format.language);
  const names = (codes: readonly string[]) => format.list(codes.map(nameOf));
  const since = (date: string | null) => (date === null ? null : words.since(format.date(date)));
  switch (found.kind) {
    case 'meetings': {
      const { row } = found;
      const over = words.meetingWith(names(row.partners));
      const when = row.date === null ? null : format.dates(row.date, row.dateEnd);
      const told = field === null ? null : fieldOf(row, field, terms, format, nameOf);
      if (field !== null && told !== null) return { over, title: `${words.field[field] ?? field}: ${told}` };
      return { over, title: capital([terms.meetingKind[row.kind], when, row.place].filter(Boolean).join(', ')) };
    }
    case 'statistics': {
      const { record } = found;
      const when = record.period === null ? '' : `, ${format.period(record.period)}`;
      return { over: capital(record.what), title: format.bounded(record.value, record.unit, record.bound) + when };
    }
    case 'relationships': {
      const { record } = found;
      const rank = record.type === 'partnership-level' ? levelRank(record.value) : null;
      const name = relationName(record.value, rank, format.language);
      const over = `${nameOf(record.partner)}, ${terms.relationshipType[record.type]}`;
      return { over, title: capital([name, since(record.since)].filter(Boolean).join(', ')) };
    }
    case 'agreements': {
      const { record } = found;
      const state = [
        terms.agreementKind[record.kind],
        terms.agreementStatus[record.status],
        record.date && format.date(record.date),
      ];
      return {
        over: `${words.agreementWith(names(record.partners))}: ${state.filter(Boolean).join(', ')}`,
        title: record.name,
      };
    }
  }
}

function fieldOf(
  row: Extract<FoundRecord, { kind: 'meetings' }>['row'],
  field: string,
  terms: ReturnType<typeof messagesIn<(typeof vocabulary)['en']>>,
  format: Formats,
  nameOf: (code: string) => string,
): string | null {
  switch (field) {
    case 'level':
      return terms.level[row.level];
    case 'kind':
      return terms.meetingKind[row.kind];
    case 'status':
      return terms.status[row.status];
    case 'setting':
      return terms.setting[row.setting];
    case 'date':
      return row.date === null ? null : format.dates(row.date, row.dateEnd);
    case 'place':
    case 'partners':
    case 'participants':
    case 'topics':
      return row[field] === null ? null : saidValue(row[field], format, nameOf);
    default:
      return null;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
