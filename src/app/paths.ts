/** Route patterns as the router knows them. */
export const ROUTES = {
  overview: '/',
  timeline: '/timeline',
  countries: '/countries',
  country: '/countries/:code',
  statistics: '/statistics',
  statistic: '/statistics/:metric',
  articles: '/articles',
  article: '/articles/:id',
  method: '/method',
  try: '/try',
} as const;

/** Addresses of pages. No address is written anywhere else. */
export const paths = {
  overview: () => '/',
  timeline: (search = '') => `/timeline${search && `?${search}`}`,
  countries: () => '/countries',
  country: (code: string) => `/countries/${encodeURIComponent(code)}`,
  statistics: () => '/statistics',
  statistic: (metric: string) => `/statistics/${encodeURIComponent(metric)}`,
  articles: () => '/articles',
  article: (id: string, recordId?: string) =>
    `/articles/${encodeURIComponent(id)}${recordId ? `?record=${encodeURIComponent(recordId)}` : ''}`,
  method: (part?: 'quality' | 'gaps' | 'calibration') => `/method${part ? `#${part}` : ''}`,
  try: () => '/try',
} as const;
