import type { Document } from '../../../document.ts';
import type { Telling, ToldMeeting } from '../../story/telling.ts';

/**
 * Gives the kind of the ceremony to what is told of each ambassador after a sentence on all of them: 'The President received the new
 * ambassadors of Kenya and Peru, who handed over their credentials. Receiving the Kenyan Ambassador, he spoke of tea.'
 */
export function fillCredentials({ text }: Document, meetings: readonly ToldMeeting[]): void {
  const tellings = meetings.flatMap((meeting) => meeting.tellings);
  const ceremonies = tellings.filter(({ span }) => CREDENTIALS.test(text.slice(span.start, span.end)));
  for (const telling of tellings)
    if (isReception(telling) && ceremonies.some((ceremony) => isOfIt(telling, ceremony)))
      Object.assign(telling, { kind: 'ceremony', occasion: 'credentials' });
}

const CREDENTIALS =
  /\b(?:present|hand|submit|deliver|receiv|accept)\w*\b[^.;]{0,60}\b(?:credentials|letters? of credence)\b/;

function isReception({ kind }: Telling): boolean {
  return kind === 'reception' || kind === 'talks';
}

/** Told of the same day, with the same host, of one of the ambassadors. */
function isOfIt(telling: Telling, ceremony: Telling): boolean {
  return (
    telling.story === ceremony.story &&
    telling.date === ceremony.date &&
    telling.partners.every((partner) => ceremony.partners.includes(partner)) &&
    telling.vietnam.every((host) => ceremony.vietnam.includes(host))
  );
}
