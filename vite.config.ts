import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { rebuildData } from './src/build/serve/rebuild-data.ts';
import { preloadFonts } from './src/build/vite/preload-fonts.ts';
import { previewPages } from './src/build/vite/preview-pages.ts';
import { routePages } from './src/build/vite/route-pages.ts';
import { securityPolicy } from './src/build/vite/security-policy.ts';

/** `BASE=/x/ npm run build` builds for a site that lives under /x/. */
export default defineConfig({
  base: process.env.BASE ?? '/',
  plugins: [react(), tailwindcss(), rebuildData(), preloadFonts(), securityPolicy(), routePages(), previewPages()],
  build: { target: 'es2022', manifest: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 600 },
  worker: { format: 'es' },
  preview: { port: 4173 },
});
