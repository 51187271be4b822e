import { createParser } from 'nuqs';
import { isPartialDate } from '../../dataset/partial-date.ts';

/** A partial date in a parameter: `from=2024-01`. Anything else reads as absent. */
export const dateParser = createParser<string>({
  parse: (text) => (isPartialDate(text) ? text : null),
  serialize: (date) => date,
});
