import { defineMessages } from '../../i18n/messages.ts';

export const statisticsMessages = defineMessages(
  {
    title: 'Statistics',
    lead: (figures: string, metrics: string) =>
      `${figures} figures that articles cite about Vietnam and its partners, in ${metrics} series. Each one opens the sentence that states it.`,
    themes: 'Themes',
    all: 'All themes',
    find: 'Find a measure',
    findHint: 'trade, 5G, aid …',
    others: 'Also measured',
    figures: (count: number) => (count === 1 ? 'one figure' : `${count} figures`),
    nothing: 'No measure has these words',
    nothingHelp: (query: string) => `Nothing is called “${query}” in the chosen themes.`,
    clearWords: 'Drop the words',
    clearThemes: 'Show all themes',
    empty: 'No figure has been read yet',
    emptyHelp: 'The articles of this dataset cite no figures. Add articles that do and rebuild the dataset.',
    shown: (count: string) => `${count} measures shown`,
    more: (count: number, theme: string) => `${count} more in ${theme}`,
  },
  {
    title: 'Số liệu',
    lead: (figures: string, metrics: string) =>
      `${figures} số liệu báo chí nêu về Việt Nam và các đối tác, trong ${metrics} chuỗi. Chọn một số liệu để xem câu văn gốc.`,
    themes: 'Chủ đề',
    all: 'Mọi chủ đề',
    find: 'Tìm chỉ số',
    findHint: 'thương mại, 5G, viện trợ …',
    others: 'Các chỉ số khác',
    figures: (count: number) => `${count} số liệu`,
    nothing: 'Không chỉ số nào có những từ này',
    nothingHelp: (query: string) => `Không có “${query}” trong các chủ đề đã chọn.`,
    clearWords: 'Bỏ từ khóa',
    clearThemes: 'Hiện mọi chủ đề',
    empty: 'Chưa đọc được số liệu nào',
    emptyHelp: 'Các bài báo trong bộ dữ liệu này không nêu số liệu. Hãy thêm bài có số liệu rồi dựng lại bộ dữ liệu.',
    shown: (count: string) => `${count} chỉ số`,
    more: (count: number, theme: string) => `${count} chỉ số nữa về ${theme}`,
  },
);
