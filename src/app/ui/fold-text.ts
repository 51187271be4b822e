/** Small letters without diacritics, so that `Viet Nam`, `Việt Nam` and `VIỆT NAM` meet. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}
