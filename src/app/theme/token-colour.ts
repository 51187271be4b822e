/** The value that a colour token (`--ink`) has now, for canvas and exported pictures. */
export function tokenColour(token: `--${string}`): string {
  return getComputedStyle(document.documentElement).getPropertyValue(token).trim();
}
