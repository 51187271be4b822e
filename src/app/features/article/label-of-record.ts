import type { MeetingKind } from '../../../dataset/meeting.ts';
import type { ArticleRecord } from '../../../dataset/site/articles-file.ts';
import type { Language } from '../../i18n/language.ts';
import { relationName } from '../../i18n/relation-name.ts';
import type { Formats } from '../../i18n/use-format.ts';

type Words = { meetingKind: Record<MeetingKind, string> };

/** The line that names a record in the margin: who met and how, a figure with its value, a document, a level. */
export function labelOfRecord(
  { kind, label, people, figure }: Pick<ArticleRecord, 'kind' | 'label' | 'people' | 'figure'>,
  format: Formats,
  words: Words,
): string {
  if (kind === 'meetings') {
    const how = words.meetingKind[label as MeetingKind] ?? label;
    return people.length > 0 ? `${people.join(', ')}: ${how}` : how;
  }
  if (kind === 'relationships') return relationName(label, null, format.language);
  return figure === null ? label : `${label}: ${format.bounded(figure.value, figure.unit, figure.bound)}`;
}

/** True where the label is what the article calls the thing; a meeting is told in words of ours, a level where it is known. */
export function isQuoted({ kind, label }: Pick<ArticleRecord, 'kind' | 'label'>, language: Language): boolean {
  if (kind !== 'relationships') return kind !== 'meetings';
  return relationName(label, null, language) === relationName(label, null, 'en');
}
