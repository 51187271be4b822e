import { defineMessages } from '../../i18n/messages.ts';

export const unknownMessages = defineMessages(
  {
    unknown: 'No such country or organisation',
    unknownHelp: (name: string) =>
      `The data has no partner under “${name}”. It may lack articles about it, or the address may be mistyped.`,
    near: 'Did you mean one of these?',
    toAll: 'All countries and organisations',
  },
  {
    unknown: 'Không có quốc gia hay tổ chức này',
    unknownHelp: (name: string) =>
      `Dữ liệu không có đối tác nào tên “${name}”. Có thể chưa có bài báo, hoặc địa chỉ bị gõ nhầm.`,
    near: 'Có phải là một trong các đối tác này?',
    toAll: 'Mọi quốc gia và tổ chức',
  },
);
