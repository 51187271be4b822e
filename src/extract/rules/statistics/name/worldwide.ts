/** 'Worldwide, royalties of …', 'global collections': nobody's own figure. */
export function isWorldwide(before: string, topic: string): boolean {
  return (
    /^\W*(?:worldwide|globally|around the (?:world|globe)|across the (?:world|globe)),/i.test(before) ||
    /^(?:total |the )*(?:global|worldwide|world['’]s)\s/i.test(topic)
  );
}
