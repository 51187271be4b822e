import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The faces of the first screen; the others come when a glyph asks for them. */
const FIRST = ['be-vietnam-pro-latin-400', 'be-vietnam-pro-latin-600', 'source-serif-4-latin-600'];

/** Preloads the first faces under their hashed names, so that text is set in them from the first paint on most loads. */
export function preloadFonts(): Plugin {
  let base = '/';
  return {
    name: 'atlas:preload-fonts',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, context) =>
        Object.keys(context.bundle ?? {})
          .filter((file) => FIRST.some((name) => file.includes(`${name}-normal`)) && file.endsWith('.woff2'))
          .map(
            (file): HtmlTagDescriptor => ({
              tag: 'link',
              attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: base + file, crossorigin: '' },
              injectTo: 'head',
            }),
          ),
    },
  };
}
