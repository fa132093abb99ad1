import { setFlagsFromString } from 'node:v8';

/**
 * Has each thread compile its own first code, as Node does by itself and Electron does not. Compiled beside it, what is compiled may
 * wait for the thread to sweep while the thread, at its end, waits for what is compiled: it never ends, nor does any thread that ends
 * after it, nor the app (nodejs/node#47450, #54918).
 */
export const compileHere = (): void => setFlagsFromString('--no-concurrent-sparkplug');
