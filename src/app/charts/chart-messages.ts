import { defineMessages } from '../i18n/messages.ts';

export const chartMessages = defineMessages(
  {
    openSentence: 'show the sentence',
    derived: 'derived',
    noPeriod: 'no period given',
    vietnam: 'Vietnam',
    target: 'target',
    targetNoYear: 'no year given',
    last: 'last reported',
    noLast: 'no comparable figure reported',
    reached: (share: string) => `${share} of it reached`,
    passed: (share: string) => `${share} of it: passed`,
    place: 'place in the ranking',
    contacts: (held: number, planned: number) =>
      [held > 0 ? `${held} held` : '', planned > 0 ? `${planned} planned` : ''].filter(Boolean).join(', '),
  },
  {
    openSentence: 'xem câu trích',
    derived: 'suy ra',
    noPeriod: 'không nêu thời gian',
    vietnam: 'Việt Nam',
    target: 'mục tiêu',
    targetNoYear: 'không nêu năm',
    last: 'số liệu gần nhất',
    noLast: 'chưa có số liệu để so sánh',
    reached: (share: string) => `đạt ${share}`,
    passed: (share: string) => `đạt ${share}: đã vượt`,
    place: 'thứ hạng',
    contacts: (held: number, planned: number) =>
      [held > 0 ? `${held} đã diễn ra` : '', planned > 0 ? `${planned} dự kiến` : ''].filter(Boolean).join(', '),
  },
);
