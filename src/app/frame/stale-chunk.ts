const KEY = 'atlas.reloaded-at';

/**
 * After a new release the chunks of an open page are gone: the first failure reloads the page, and a second one
 * within a minute is left to the route's error boundary.
 */
export function reloadOnceOnStaleChunk(): void {
  window.addEventListener('vite:preloadError', (event) => {
    try {
      const last = Number(sessionStorage.getItem(KEY) ?? 0);
      if (Date.now() - last < 60_000) return;
      sessionStorage.setItem(KEY, String(Date.now()));
    } catch {
      // Without storage a loop could not be told from a first failure.
      return;
    }
    event.preventDefault();
    window.location.reload();
  });
}
