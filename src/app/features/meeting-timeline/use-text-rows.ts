import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { meetingTexts, rowsWithWords } from '../../data/meeting-texts.ts';
import { searchQuery } from '../../data/search-query.ts';

/** Rows whose words match, or null while no words are asked for or their file is on the way. */
export function useTextRows(words: string, rows: number): Uint8Array | null {
  const asked = words.trim() !== '';
  const { data } = useQuery({ ...searchQuery, enabled: asked, throwOnError: true });
  return useMemo(
    () => (asked && data ? rowsWithWords(meetingTexts(data), words, rows) : null),
    [asked, data, words, rows],
  );
}
