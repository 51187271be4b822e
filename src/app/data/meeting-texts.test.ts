import { expect, it } from 'vitest';
import type { SearchFile } from '../../dataset/site/search-file.ts';
import { meetingTexts, rowsWithWords } from './meeting-texts.ts';

const file: SearchFile = {
  entries: [
    [0, 'NZL', 'New Zealand', '', ''],
    [2, 'b', 'Phan Anh Son, Đặng Minh Khôi', 'Hanoi', 'reception'],
    [2, 'a', 'Winston Peters', 'Hà Nội', 'talks'],
  ],
};

it.each([
  ['ha noi', [1, 1]],
  ['winston hà nội', [1, 0]],
  ['dang KHOI', [0, 1]],
  ['peters talks', [1, 0]],
  ['peters reception', [0, 0]],
])('the words %s are in the rows %j', (words, rows) => {
  expect([...rowsWithWords(meetingTexts(file), words, 2)]).toEqual(rows);
});

it('tells the id of each row', () => {
  expect(meetingTexts(file).ids).toEqual(['a', 'b']);
});
