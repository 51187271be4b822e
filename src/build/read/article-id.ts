/** Id of a file from its path inside the folder given, fit for an address: `vna/Story 1.md` gives `vna-story-1`. */
export function articleId(name: string): string {
  const stem = name.replace(/\.(?:txt|md|html?)$/i, '');
  const slug = stem
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' || slug === 'index' ? `article-${slug}` : slug;
}
