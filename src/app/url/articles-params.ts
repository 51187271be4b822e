import { parseAsString, useQueryState } from 'nuqs';

/** Words that the list of articles is narrowed by: `q=new+zealand`. */
export function useArticleWords() {
  return useQueryState(
    'q',
    parseAsString.withDefault('').withOptions({ history: 'replace', shallow: false, scroll: false }),
  );
}
