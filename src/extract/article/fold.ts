const MARKS = /[\u0300-\u036f]/g;
const PLAIN = /^[\x20-\x7e\s]*$/;

/**
 * Lower case without diacritics ('Phạm Minh Chính' -> 'pham minh chinh'), for matching only. Of the same length as its
 * NFC input, so that offsets stay good: a letter that would grow is kept as it is.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (const letter of text) {
    if (letter === 'đ' || letter === 'Đ') folded += 'd';
    else if (letter === 'ı' || letter === 'İ') folded += 'i';
    else if (letter === '’' || letter === '‘') folded += "'";
    else {
      const bare = letter.normalize('NFD').replace(MARKS, '').toLowerCase();
      folded += bare.length === letter.length ? bare : letter;
    }
  }
  return folded;
}
