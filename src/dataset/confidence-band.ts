/** How a reader is told about confidence: in words, never in decimals. */
export const BANDS = ['sure', 'likely', 'check'] as const;
export type Band = (typeof BANDS)[number];

/** Lowest confidence of each band, highest band first. `check` is shown as 'to be checked' and can be filtered out. */
export const BAND_FLOORS = { sure: 0.9, likely: 0.75, check: 0 } as const satisfies Record<Band, number>;

export function bandOf(confidence: number): Band {
  return BANDS.find((band) => confidence >= BAND_FLOORS[band]) ?? 'check';
}
