/** 'PM', 'premier' and 'prime minister' are one role. */
export function canonicalRole(role: string): string {
  return role
    .replace(
      /^(pm|premier|government leader|cabinet leader|head of government|head of the cabinet|pms)$/,
      'prime minister',
    )
    .replace(/^(deputy pm|deputy premier|vice premier|vice prime minister)$/, 'deputy prime minister')
    .replace(
      /^(na|national assembly) (chairman|chairwoman|chairperson|president|speaker)$|^(top legislator|legislative leader|speaker|legislator)$/,
      'speaker',
    )
    .replace(/^(party chief|party leader|top leader)$/, 'general secretary')
    .replace(/^(state president|state leader|head of state)$/, 'president')
    .replace(/^(fm|foreign minister|ministers)$/, 'minister')
    .replace(/^(?:deputy foreign|vice) minister$/, 'deputy minister')
    .replace(/^(envoy|diplomat|ambassadors)$/, 'ambassador')
    .replace(/^na (?=vice )/, '')
    .replace(/^top judge$/, 'justice')
    .replace(/^governors$/, 'governor');
}
