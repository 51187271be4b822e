const WINDOW = 110;
const CUE =
  /\b(?:will|shall|would|scheduled|slated|planned|plans? to|expected|upcoming|forthcoming|set to|due to (?:take|visit|be|start|open)|is to|are to|to be (?:held|organised|organized|signed|hosted)|to take place|invited|later this|next)\b/gi;

/** True when the words of the sentence before `start` speak of something still to come. */
export function leansForward(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const cut = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf('\n'));
  CUE.lastIndex = 0;
  return CUE.test(cut === -1 ? before : before.slice(cut));
}
