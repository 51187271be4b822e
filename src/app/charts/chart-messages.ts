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
    first: 'first',
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
    first: 'thứ nhất',
  },
);
