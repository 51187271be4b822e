import { defineMessages, plural } from '../../i18n/messages.ts';

export const tryMessages = defineMessages(
  {
    title: 'Try an article',
    lead: 'Paste or drop a published article in English and see what would be read from it. It is read in your browser by the very rules of the atlas; nothing is sent anywhere.',
    field: 'The article',
    placeholder: 'Paste the text here, or drop a .txt, .md or .html file.',
    date: 'Published on',
    dateWhy: 'Gives “yesterday” and “last month” their dates. Leave it empty if the text says it.',
    choose: 'Choose a file',
    example: 'Use an example',
    clear: 'Empty the field',
    reading: 'Reading',
    found: (count: string, n: number, ms: string) => `${count} ${plural(n, 'record')} read in ${ms} ms`,
    nothing: 'Nothing was read from this text',
    nothingWhy:
      'The rules look for meetings, agreements, partnership facts and figures that concern Vietnam, in English. A text may hold none, or say it in a way that no rule knows yet.',
    failed: 'The text could not be read',
    failedWhy: 'Please keep the text: with it the fault can be found.',
    tooLarge: (name: string) => `${name} is larger than two megabytes; read it with “npm run extract”.`,
    notText: (name: string) => `${name} is not text; save it as .txt, .md or .html.`,
    json: 'Download JSON',
    csv: 'Download CSV',
    result: 'What was read',
    drop: 'Drop the file to read it',
  },
  {
    title: 'Thử một bài báo',
    lead: 'Dán hoặc thả một bài báo tiếng Anh để xem sẽ đọc được gì. Bài được đọc ngay trong trình duyệt bằng chính các quy tắc của atlas; không gửi đi đâu cả.',
    field: 'Bài báo',
    placeholder: 'Dán văn bản vào đây, hoặc thả tệp .txt, .md hay .html.',
    date: 'Ngày đăng',
    dateWhy: 'Để biết “hôm qua” và “tháng trước” là ngày nào. Để trống nếu bài đã nêu.',
    choose: 'Chọn tệp',
    example: 'Dùng bài mẫu',
    clear: 'Xóa văn bản',
    reading: 'Đang đọc',
    found: (count, _n, ms) => `đọc được ${count} bản ghi trong ${ms} ms`,
    nothing: 'Không đọc được gì từ văn bản này',
    nothingWhy:
      'Các quy tắc tìm cuộc gặp, văn kiện, quan hệ đối tác và số liệu liên quan đến Việt Nam, bằng tiếng Anh. Văn bản có thể không có, hoặc nói theo cách chưa quy tắc nào biết.',
    failed: 'Không đọc được văn bản',
    failedWhy: 'Xin giữ lại văn bản: nhờ đó có thể tìm ra lỗi.',
    tooLarge: (name) => `${name} lớn hơn hai megabyte; hãy đọc bằng “npm run extract”.`,
    notText: (name) => `${name} không phải văn bản; hãy lưu thành .txt, .md hoặc .html.`,
    json: 'Tải JSON',
    csv: 'Tải CSV',
    result: 'Những gì đọc được',
    drop: 'Thả tệp để đọc',
  },
);

/** An invented notice in the manner of a news desk, for a first look. */
export const EXAMPLE = `Hanoi (VNA) - Foreign Minister Le Hoai Trung held talks with his New Zealand counterpart Winston Peters in Hanoi on November 26, 2025.

The two ministers signed an action plan for the Comprehensive Strategic Partnership in 2025-2030. They agreed that two-way trade is to reach 3 billion USD in 2026.

Prime Minister Pham Minh Chinh received the guest the same day.`;
