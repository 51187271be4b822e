import { defineMessages } from '../../i18n/messages.ts';

export const statisticMessages = defineMessages(
  {
    over: 'Statistics',
    lead: (figures: number, articles: number, years: string) =>
      `${figures === 1 ? 'One figure' : `${figures} figures`} from ${articles === 1 ? 'one article' : `${articles} articles`}${years && `, ${years}`}.`,
    neighbours: (theme: string) => `More under ${theme.charAt(0).toLowerCase()}${theme.slice(1)}`,
    partners: 'Partners',
    allPartners: 'All partners',
    chosen: (names: string) => `Only ${names}`,
    find: 'Find a partner',
    close: 'Done',
    clear: 'Show all partners',
    nothing: 'No figure about the chosen partners',
    nothingHelp: (name: string, names: string) => `No article of this dataset cites ${name} for ${names}.`,
    unknown: 'No measure has this address',
    unknownHelp: (key: string) =>
      `The dataset holds no figures under “${key}”. The name may have changed, or the articles that cited it were taken out.`,
    near: 'Did you mean one of these?',
    toAll: 'All statistics',
  },
  {
    over: 'Số liệu',
    lead: (figures: number, articles: number, years: string) =>
      `${figures} số liệu từ ${articles} bài báo${years && `, ${years}`}.`,
    neighbours: (theme: string) => `Chỉ số khác về ${theme.charAt(0).toLowerCase()}${theme.slice(1)}`,
    partners: 'Đối tác',
    allPartners: 'Mọi đối tác',
    chosen: (names: string) => `Chỉ ${names}`,
    find: 'Tìm đối tác',
    close: 'Xong',
    clear: 'Hiện mọi đối tác',
    nothing: 'Không có số liệu về đối tác đã chọn',
    nothingHelp: (name: string, names: string) => `Không bài báo nào trong bộ dữ liệu nêu ${name} của ${names}.`,
    unknown: 'Không có chỉ số nào ở địa chỉ này',
    unknownHelp: (key: string) =>
      `Bộ dữ liệu không có số liệu nào dưới tên “${key}”. Có thể tên đã đổi, hoặc bài báo nêu nó đã được gỡ.`,
    near: 'Có phải là một trong các chỉ số này?',
    toAll: 'Tất cả số liệu',
  },
);
