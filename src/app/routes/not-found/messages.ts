import { defineMessages } from '../../i18n/messages.ts';

export const notFoundMessages = defineMessages(
  {
    title: 'This address leads nowhere',
    lead: (address: string) => `There is no page at ${address}.`,
    meant: 'Was one of these meant?',
    places: 'Start from one of the five places, or search with the key /.',
    overview: 'Overview',
    timeline: 'Timeline',
    countries: 'Countries',
    statistics: 'Statistics',
    articles: 'Articles',
  },
  {
    title: 'Địa chỉ này không dẫn đến đâu',
    lead: (address) => `Không có trang nào ở ${address}.`,
    meant: 'Có phải bạn muốn tìm một trong các trang này?',
    places: 'Hãy bắt đầu từ một trong năm mục, hoặc tìm kiếm bằng phím /.',
    overview: 'Tổng quan',
    timeline: 'Dòng thời gian',
    countries: 'Quốc gia',
    statistics: 'Số liệu',
    articles: 'Bài báo',
  },
);
