import type { When } from '../../../rules/meetings/when/when.ts';
import type { Frame } from '../../frame.ts';

/** 'Arrived on Sunday for a visit that lasts until Tuesday': the day on which a visit ends, where its first day is known. */
export function withEnd(when: When | null, { text, dates }: Frame): When | null {
  if (when?.date?.length !== 10 || when.until !== null) return when;
  const last = LASTS.exec(text);
  const day = last ? (dates[Number(last[1] ?? last[2])]?.value ?? null) : null;
  if (day?.length !== 10 || day <= when.date) return when;
  const days = (Date.parse(day) - Date.parse(when.date)) / 86_400_000;
  return days <= 14 ? { ...when, until: day } : when;
}

const LASTS =
  /\b(?:lasts?|lasting|to last|runs?|running|stay(?:s|ing)?|remain(?:s|ing)?|continues?)(?: (?:there|here|in (?:the )?(?:‹L\d+›|country|town)))? (?:until|till|to|through) ‹D(\d+)›|\b(?:leaves|departs|flies (?:home|back|out)|heads home|(?:is|was|are|were) (?:due |scheduled |set |expected )?to (?:leave|depart|fly (?:home|back|out)|return home|head home))(?: for (?:home|(?:the )?‹L\d+›))?,? (?:on )?‹D(\d+)›/;
