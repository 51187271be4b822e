import type { SearchKind } from '../../../dataset/site/search-file.ts';
import { defineMessages } from '../../i18n/messages.ts';

export const searchMessages = defineMessages(
  {
    title: 'Search the atlas',
    field: 'Countries, people, meetings, statistics, articles',
    close: 'Close',
    loading: 'Loading the index',
    failed: 'The search index could not be loaded',
    nothing: (query: string) => `Nothing is called “${query}”`,
    nothingWhy: 'Try fewer letters, or another spelling: Vietnamese names work with and without diacritics.',
    hint: 'Type a name. Arrow keys choose, Enter opens, Esc closes.',
    found: (count: string) => `${count} found`,
    kinds: {
      partner: 'Countries and organisations',
      person: 'People',
      meeting: 'Meetings',
      metric: 'Statistics',
      article: 'Articles',
    } satisfies Record<SearchKind, string>,
  },
  {
    title: 'Tìm trong atlas',
    field: 'Quốc gia, người, cuộc gặp, số liệu, bài báo',
    close: 'Đóng',
    loading: 'Đang tải chỉ mục',
    failed: 'Không tải được chỉ mục tìm kiếm',
    nothing: (query) => `Không có gì tên là “${query}”`,
    nothingWhy: 'Hãy gõ ít chữ hơn hoặc cách viết khác: tên tiếng Việt có dấu hay không dấu đều được.',
    hint: 'Gõ một cái tên. Phím mũi tên để chọn, Enter để mở, Esc để đóng.',
    found: (count) => `tìm thấy ${count}`,
    kinds: {
      partner: 'Quốc gia và tổ chức',
      person: 'Người',
      meeting: 'Cuộc gặp',
      metric: 'Số liệu',
      article: 'Bài báo',
    },
  },
);
