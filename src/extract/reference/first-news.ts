/** What lies before this year is history: the press that can be read on the net is younger. */
export const FIRST_NEWS = '1990';
