import { usePartnerName } from '../../data/partner-names.ts';
import { useLanguage } from '../../i18n/language.ts';
import { topicName } from '../../i18n/topic-name.ts';
import type { TimelineFilters } from '../../url/timeline-params.ts';
import { type PartWords, partWords } from './part-words.ts';

/** The filters in the reader's words. */
export function useFilterWords(filters: TimelineFilters): PartWords {
  const language = useLanguage();
  return partWords(filters, usePartnerName(), (topic) => topicName(topic, language), language);
}
