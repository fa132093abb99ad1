// npm run gallery: every screen in every state, on invented data, in a browser; a change to a screen shows at once. The states
// are in test/gallery/screens, a file a screen.
import { openWithSystem } from '#electron/files/open-with-system.ts';
import { commandLine } from './command-line.ts';
import { serveGallery } from './serve-gallery.ts';
import { hasDisplay } from './worlds.ts';

commandLine({ usage: 'npm run gallery: every screen in every state, in a browser' });
const { url } = await serveGallery();
console.log(url);
if (hasDisplay() && !process.env['CI']) openWithSystem(url).catch(() => undefined);
