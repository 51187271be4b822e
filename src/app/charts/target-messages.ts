import { defineMessages } from '../i18n/messages.ts';

export const targetMessages = defineMessages(
  {
    by: (period: string) => `by ${period}`,
    reached: (share: string, value: string, period: string) => `${share} reached: ${value} in ${period}`,
    missed: (share: string, value: string, period: string) => `time is up, ${share} told: ${value} in ${period}`,
    passed: (value: string, period: string) => `passed: ${value} in ${period}`,
    noLatest: 'No article gives a comparable figure yet.',
  },
  {
    by: (period) => `đến ${period}`,
    reached: (share, value, period) => `đạt ${share}: ${value} (${period})`,
    missed: (share, value, period) => `đã hết hạn, số liệu cuối đạt ${share}: ${value} (${period})`,
    passed: (value, period) => `đã vượt: ${value} (${period})`,
    noLatest: 'Chưa có bài báo nào nêu số liệu so sánh được.',
  },
);
