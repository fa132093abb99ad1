import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, createServer, preview, type InlineConfig } from 'vite';

const root = join(import.meta.dirname, '..');
const gallery = join(root, 'test', 'gallery');
const kept = join(root, '.tsbuild', 'gallery');

type Served = { readonly url: string; readonly close: () => Promise<void> };

const config: InlineConfig = {
  configFile: false,
  root: gallery,
  logLevel: 'warn',
  cacheDir: join(kept, 'cache'),
  plugins: [react()],
  // invented ids that are the same at every load
  resolve: { alias: { 'node:crypto': join(gallery, 'node-crypto.ts') } },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', port: 0, fs: { allow: [root] } },
  preview: { host: '127.0.0.1', port: 0 },
  build: { outDir: join(kept, 'built'), emptyOutDir: true, target: 'chrome130', chunkSizeWarningLimit: 9000 },
};

/** The gallery on a free port of this computer, for people: a change shows at once. */
export async function serveGallery(): Promise<Served> {
  const server = await createServer(config);
  await server.listen();
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

/** The gallery as it stands now, for a walk through all of it. */
export async function serveBuiltGallery(): Promise<Served> {
  await build(config);
  const server = await preview(config);
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
