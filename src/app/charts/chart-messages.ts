import { defineMessages } from '../i18n/messages.ts';

export const chartMessages = defineMessages(
  {
    openSentence: 'show the sentence',
    derived: 'derived',
    noPeriod: 'no period given',
    vietnam: 'Vietnam',
    noLast: (target: string) => `target ${target}; nothing comparable reported yet`,
    reached: (share: string, target: string, last: string) => `${share} of ${target}: ${last}`,
    reachedAlone: (share: string, last: string) => `${share} reached: ${last}`,
    noLastAlone: 'nothing comparable reported yet',
    place: 'place in the ranking',
    contacts: (held: number, planned: number) =>
      [held > 0 ? `${held} held` : '', planned > 0 ? `${planned} planned` : ''].filter(Boolean).join(', '),
  },
  {
    openSentence: 'xem câu trích',
    derived: 'suy ra',
    noPeriod: 'không nêu thời gian',
    vietnam: 'Việt Nam',
    noLast: (target: string) => `mục tiêu ${target}; chưa có số liệu để so sánh`,
    reached: (share: string, target: string, last: string) => `${share} của ${target}: ${last}`,
    reachedAlone: (share: string, last: string) => `đạt ${share}: ${last}`,
    noLastAlone: 'chưa có số liệu để so sánh',
    place: 'thứ hạng',
    contacts: (held: number, planned: number) =>
      [held > 0 ? `${held} đã diễn ra` : '', planned > 0 ? `${planned} dự kiến` : ''].filter(Boolean).join(', '),
  },
);
