/**
 * The origins of the page. IndexedDB is keyed by origin, so changing one of these loses every score a browser profile
 * holds: a test pins them for ever.
 */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://kaoping';
export const PORTABLE_PORT = 42137;
export const PORTABLE_ORIGIN = 'http://127.0.0.1:42137';
