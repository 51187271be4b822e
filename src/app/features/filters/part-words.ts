import { MEETING_LEVELS } from '../../../dataset/meeting.ts';
import { FILTER_PARTS, type FilterPart } from '../../data/facets/criteria.ts';
import type { Language } from '../../i18n/language.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { formatsIn } from '../../i18n/use-format.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import type { TimelineFilters } from '../../url/timeline-params.ts';
import { filterMessages } from './messages.ts';

/** Words of each part that restricts something, null for one that lets all pass. */
export type PartWords = Record<FilterPart, string | null>;

/** The longest list that a sentence spells out. */
const SPELLED = 3;

/** Says the filters in words: `with New Zealand and Australia`, `Jan 2024 to Mar 2025`, `by ministers and above`. */
export function partWords(
  filters: TimelineFilters,
  partnerName: (code: string) => string,
  topicName: (topic: string) => string,
  language: Language,
): PartWords {
  const text = messagesIn(filterMessages, language);
  const words = messagesIn(vocabulary, language);
  const format = formatsIn(language);
  const list = (items: string[]) =>
    items.length > SPELLED
      ? text.others(items.slice(0, SPELLED - 1).join(', '), items.length - SPELLED + 1)
      : format.list(items);
  const { from, to } = filters;
  return {
    country: filters.country.length > 0 ? text.partners(list(filters.country.map(partnerName))) : null,
    date:
      from !== null && to !== null
        ? from === to
          ? format.date(from)
          : text.between(format.date(from), format.date(to))
        : from !== null
          ? text.since(format.date(from))
          : to !== null
            ? text.until(format.date(to))
            : null,
    kind: filters.kind.length > 0 ? capital(list(filters.kind.map((kind) => words.meetingKind[kind]))) : null,
    level: filters.level.length > 0 ? text.levels(levelWords(filters.level)) : null,
    status: filters.status.length === 1 ? filters.status.map((status) => text.statuses[status]).join('') : null,
    topic: filters.topic.length > 0 ? text.topics(list(filters.topic.map(topicName))) : null,
    q: filters.q.trim() !== '' ? text.words(filters.q.trim()) : null,
    sure: filters.sure ? text.sure : null,
  };

  function levelWords(levels: TimelineFilters['level']): string {
    const sorted = [...levels].sort((a, b) => MEETING_LEVELS.indexOf(a) - MEETING_LEVELS.indexOf(b));
    const lowest = sorted.at(-1);
    const isTop = sorted.every((level, at) => level === MEETING_LEVELS[at]);
    if (isTop && lowest && sorted.length > 1) return text.andAbove(plural(words.level[lowest]));
    return list(sorted.map((level) => plural(words.level[level])));
  }

  function plural(level: string): string {
    return language === 'en' && /(er|or|y leader|state|government|ambassador)$/.test(level)
      ? pluralLevel(level)
      : level;
  }
}

/** English only: `heads of state`, `ministers`. */
function pluralLevel(level: string): string {
  return level.startsWith('head of') ? level.replace('head', 'heads') : `${level}s`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The parts that restrict something, in the order of the sentence. */
export function activeParts(words: PartWords): FilterPart[] {
  return FILTER_PARTS.filter((part) => words[part] !== null);
}
