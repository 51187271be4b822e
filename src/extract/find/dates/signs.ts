/** Cheap signs of what kinds of dates a text can hold at all; each recogniser names the one it cannot do without. */
export const DIGIT = /\d/;
export const MONTH_SEEN =
  /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC/;
export const DAY_WORD = /day|night|morrow|morning|afternoon|evening/i;
export const PERIOD = /week|month|year|decade|quarter|half|[QH][1-4]/i;
export const PERIOD_OR_DAY = /day|month|year/i;
