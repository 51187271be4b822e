import { defineMessages } from '../i18n/messages.ts';
import type { DataFault } from './load-file.ts';

export const faultMessages = defineMessages(
  {
    title: {
      missing: 'The dataset is not here',
      unreachable: 'The dataset could not be loaded',
      broken: 'The dataset is damaged',
      old: 'The dataset is of another version',
    } satisfies Record<DataFault, string>,
    remedy: {
      missing:
        'If this is your own copy, run “npm run data” and load the page again. On a public site, tell its owner that the folder “data” is missing.',
      unreachable:
        'The connection or the server failed. Try again; nothing you have chosen is lost, the address keeps it.',
      broken:
        'Run “npm run data” again: it writes the folder whole or not at all. If the address is right, reload without the cache.',
      old: 'The page and its data were built at different times. Run “npm run data” and “npm run build” again, or reload without the cache.',
    } satisfies Record<DataFault, string>,
    retry: 'Try again',
    detail: (message: string) => `Details: ${message}`,
  },
  {
    title: {
      missing: 'Không tìm thấy bộ dữ liệu',
      unreachable: 'Không tải được bộ dữ liệu',
      broken: 'Bộ dữ liệu bị hỏng',
      old: 'Bộ dữ liệu thuộc phiên bản khác',
    },
    remedy: {
      missing:
        'Nếu đây là bản của bạn, hãy chạy “npm run data” rồi tải lại trang. Nếu là trang công khai, hãy báo cho chủ trang rằng thiếu thư mục “data”.',
      unreachable: 'Kết nối hoặc máy chủ gặp lỗi. Hãy thử lại; các lựa chọn của bạn vẫn nằm trong địa chỉ.',
      broken:
        'Hãy chạy lại “npm run data”: lệnh này ghi trọn thư mục hoặc không ghi gì. Nếu địa chỉ đúng, hãy tải lại không dùng bộ nhớ đệm.',
      old: 'Trang và dữ liệu được dựng ở hai thời điểm khác nhau. Hãy chạy lại “npm run data” và “npm run build”, hoặc tải lại không dùng bộ nhớ đệm.',
    },
    retry: 'Thử lại',
    detail: (message) => `Chi tiết: ${message}`,
  },
);
