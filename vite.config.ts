import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { nameFirstScreen } from './scripts/name-first-screen.ts';

// The page. The host is built beside it by scripts/build.ts.
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), nameFirstScreen()],
  // the page lives under a policy without inline scripts and without data: fonts
  worker: { format: 'es' },
  build: {
    // scripts/build.ts says where to
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
  },
});
