/** Codes in one order, for keys. Most lists have one code or none, and nothing to sort. */
export function codeList(codes: readonly string[], separator = ','): string {
  return codes.length > 1 ? [...codes].sort().join(separator) : (codes[0] ?? '');
}
