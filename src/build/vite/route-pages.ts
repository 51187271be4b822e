import type { Plugin } from 'vite';
export function routePages(): Plugin {
  return { name: 'atlas:route-pages', apply: 'build' };
}
