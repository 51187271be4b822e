import { useEffect, useState } from 'react';

type PlotComponent = typeof import('../../charts/plot.tsx')['Plot'];

let loaded: PlotComponent | null = null;
let loading: Promise<PlotComponent> | null = null;

function loadPlot(): Promise<PlotComponent> {
  loading ??= import('../../charts/plot.tsx').then(
    (module) => {
      loaded = module.Plot;
      return module.Plot;
    },
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/**
 * The drawing code, asked for when a chart is first wanted, else as soon as the browser has nothing better to do. Once there
 * it draws within one render, which `React.lazy` would not: a page sent to the printer waits for no promise.
 */
export function usePlot(wanted: boolean): { Plot: PlotComponent | null; failed: boolean } {
  const [, setReady] = useState(loaded !== null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (loaded) return;
    let gone = false;
    const load = () =>
      loadPlot().then(
        () => !gone && setReady(true),
        () => !gone && wanted && setFailed(true),
      );
    // Safari knows no idle time.
    if (wanted || !('requestIdleCallback' in window)) void load();
    else window.requestIdleCallback(load, { timeout: 1000 });
    return () => {
      gone = true;
    };
  }, [wanted]);
  return { Plot: loaded, failed };
}
