import 'fake-indexeddb/auto';
import { afterAll, vi } from 'vitest';

// What a page is open on lies in its modules. Files of tests share a worker, and with it what Node has read of React and of
// Ant Design; the page's own modules are read anew for each.
afterAll(() => void vi.resetModules());

// vitest leaves a window behind when the page of an earlier file goes, and pdf.js would take this for a browser's
if (!('document' in globalThis)) Reflect.deleteProperty(globalThis, 'window');
