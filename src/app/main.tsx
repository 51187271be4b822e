import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { reloadOnceOnStaleChunk } from './frame/stale-chunk.ts';
import './style/app.css';
import { followSystemTheme } from './theme/theme.ts';

reloadOnceOnStaleChunk();
followSystemTheme();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
