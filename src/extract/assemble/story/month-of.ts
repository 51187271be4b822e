/** The month of a span that stays inside one, else its first day. */
export function monthOf(from: string, until: string): string {
  return from.slice(0, 7) === until.slice(0, 7) ? from.slice(0, 7) : from.slice(0, 4);
}
