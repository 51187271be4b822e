/** 'ULAANBAATAR' as places are written: 'Ulaanbaatar'. */
export function titleCase(text: string): string {
  return text === text.toUpperCase()
    ? text.toLowerCase().replace(/(?:^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
    : text;
}
