import type { Reading } from './site.ts';

/** 'GDP growth was 8%', 'the falls were of 48 percent': the subject itself says that it is a growth. */
export function growthNamed(subject: string | null): Reading | null {
  const match =
    /^(?:(.*?)\s)?(?:(?:annual|average|high|strong|rapid|positive|impressive|double-digit)\s)*(growth|gains?|increases?|rises?|falls?|declines?|decreases?|drops?)(?:\srates?)?(?:\s(?:forecasts?|projections?))?(?:\s(?:of|in)\s(.+)|\s(from\s.+))?$/i.exec(
      subject ?? '',
    );
  if (match === null) return null;
  const whose = match[1]
    ?.replace(/(?:(?:^|\s)(?:annual|average|high|strong|rapid|positive|impressive|double-digit))+$/i, '')
    .replace(/\beconomic$/i, 'economy');
  const topic = whose === undefined || whose === '' ? (match[3] ?? null) : whose;
  return {
    role: 'growth',
    topic: topic === '' ? null : topic,
    // 'Growth from Europe was 5 per cent': of what was told, from there.
    ...(topic === null && match[4] !== undefined ? { suffix: match[4] } : {}),
    falls: /^(?:fall|decl|decr|drop)/i.test(match[2] ?? ''),
    by: 'growth-was',
  };
}
