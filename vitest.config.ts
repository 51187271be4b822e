import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'checks/**/*.test.ts'],
    environment: 'node',
    env: { TZ: 'UTC' },
    // The files of a worker share their modules: loading the reader with its lexicons anew for each took four fifths of the time.
    isolate: false,
    testTimeout: 30_000,
    restoreMocks: true,
  },
});
