import { QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router-dom';
import { queryClient } from './data/query-client.ts';
import { Frame } from './frame/frame.tsx';
import { Pages } from './router.tsx';

/** The whole application: address, data and frame around the pages. */
export function App() {
  return (
    <BrowserRouter basename={import.meta.env.BASE_URL.replace(/\/$/, '')}>
      <QueryClientProvider client={queryClient}>
        <Frame>
          <Pages />
        </Frame>
      </QueryClientProvider>
    </BrowserRouter>
  );
}
