import { expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

it.each([
  [
    'eng',
    'Vietnamese Prime Minister Phạm Minh Chính received the Ambassador of Laos in Hà Nội on Monday, and both sides agreed to hold the next meeting of the committee.',
  ],
  ['eng', 'Hanoi, November 26'],
  [
    'vie',
    'Thủ tướng Phạm Minh Chính đã tiếp Đại sứ Lào tại Hà Nội vào chiều thứ Hai, hai bên nhất trí tổ chức kỳ họp tiếp theo của Ủy ban liên chính phủ.',
  ],
  [
    'fra',
    'Le Premier ministre vietnamien a reçu lundi à Hanoi l’ambassadeur du Laos, et les deux parties sont convenues de tenir la prochaine réunion de la commission.',
  ],
  ['cmn', '越南总理范明政星期一在河内会见了老挝驻越南大使双方同意举行下一次委员会会议并加强合作'],
])('tells %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
