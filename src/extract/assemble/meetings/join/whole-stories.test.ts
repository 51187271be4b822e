import { expect, test } from 'vitest';
import { meetingsInText } from '../meetings-in-text.ts';

function rowsOf(text: string) {
  return meetingsInText(text, { published: '2025-11-28' }).map(({ date, dateEnd, partners, kind, place }) =>
    [date, dateEnd, partners.join(), kind, place].map((value) => value ?? '-').join(' '),
  );
}

test.each([
  // Where the host once was is not where he receives.
  [
    'On November 26 Kenyan President William Ruto, who was in Vietnam in May 2017 for a first visit, hosted talks in Nairobi with State President Luong Cuong.',
    ['2017-05 - KEN visit Vietnam', '2025-11-26 - KEN talks Nairobi'],
  ],
  // Two delegations talk, and then the head of one is received.
  [
    'The third Vietnam-Kenya dialogue on ports was held in Hue on November 26. The Kenyan delegation was led by Deputy Minister Ali Hassan. The same day, Prime Minister Pham Minh Chinh received Hassan.',
    ['2025-11-26 - KEN dialogue Hue', '2025-11-26 - KEN reception Hue'],
  ],
  // The same two meet on arrival and at a dialogue.
  [
    'Kenyan Foreign Minister Musalia Mudavadi was in Vietnam from November 24 to 26. On arrival he was received by Foreign Minister Le Hoai Trung at a pagoda in Hanoi. On November 25 the two ministers co-chaired the 8th meeting of the joint commission on tea.',
    ['2025-11 - KEN reception Hanoi', '2025-11-24 2025-11-26 KEN visit Vietnam', '2025-11-25 - KEN dialogue Hanoi'],
  ],
  // Each ambassador of the ceremony, and one who was not there.
  [
    'President Luong Cuong received the new ambassadors of Kenya and Peru, who separately handed over their credentials to him in Hanoi on November 24. Receiving Kenyan Ambassador Joyce Mwende, Cuong spoke of tea. In the afternoon he received Chilean Ambassador Sergio Narea.',
    ['2025-11-24 - CHL reception Hanoi', '2025-11-24 - KEN ceremony Hanoi', '2025-11-24 - PER ceremony Hanoi'],
  ],
  // On the margins of the one summit of the story.
  [
    'Prime Minister Pham Minh Chinh, who is in Singapore for the 33rd ASEAN Summit, had a meeting on November 24 with Peruvian President Jose Jeri. On the sidelines, the PM had a working session with Chilean President Gabriel Boric.',
    [
      '2025-11 - CHL sidelines Singapore',
      '2025-11-24 - ASEAN conference Singapore',
      '2025-11-24 - PER sidelines Singapore',
    ],
  ],
  // Where the body is that keeps an anniversary.
  [
    'The People’s Committee of Da Nang on November 24 held a ceremony to celebrate the 50th anniversary of ties between Vietnam and Kenya.',
    ['2025-11-24 - KEN ceremony Da Nang'],
  ],
  [
    'A ceremony on November 24 celebrated the 50th anniversary of ties between Vietnam and Kenya. Da Nang is far.',
    ['2025-11-24 - KEN ceremony -'],
  ],
  // Whom they had contacts with.
  [
    'Prime Minister Pham Minh Chinh also had contacts on November 26 with Kenyan President William Ruto and Peruvian President Dina Boluarte.',
    ['2025-11-26 - KEN talks -', '2025-11-26 - PER talks -'],
  ],
])('%s', (text, rows) => {
  expect(rowsOf(text).sort()).toEqual(rows);
});
