// npm run dev: the app in a browser, and a change to the page shows at once. Its host is the real one, on a data folder of its
// own that is empty at every start and open without a passphrase; 打开练习场次 fills it with invented people. It has a port,
// and so a database, of its own. Nothing of this is part of the built app (test/scripts/dev.test.ts).
import { openWithSystem } from '#electron/files/open-with-system.ts';
import { serveDev } from './serve-dev.ts';
import { hasDisplay } from './worlds.ts';

const { url } = await serveDev();
console.log(url);
if (hasDisplay() && !process.env['CI']) openWithSystem(url).catch(() => undefined);
