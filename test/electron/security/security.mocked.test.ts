import { expect, test, vi } from 'vitest';
import { APP_ORIGIN, PORTABLE_ORIGIN, PORTABLE_PORT } from '#electron/shell/app-origin.ts';
import { contentSecurityPolicy } from '#electron/security/csp.ts';
import { guardContents } from '#electron/security/navigation.ts';
import { hardenSession, mayRequest, mayUse } from '#electron/security/session.ts';
import { isTrustedFrame, isTrustedUrl } from '#electron/security/trusted-url.ts';

vi.mock('electron', () => ({ BrowserWindow: vi.fn() }));

test('the origins are what they always were: a change would lose every browser database', () => {
  expect([APP_ORIGIN, PORTABLE_ORIGIN, PORTABLE_PORT]).toEqual(['app://kaoping', 'http://127.0.0.1:42137', 42137]);
});

const HOSTILE = [
  'app://kaoping.evil/',
  'app://kaoping:1/',
  'app://user@kaoping/',
  'app://evil/?next=app://kaoping',
  'app://evil/#app://kaoping',
  'https://kaoping/',
  'file:///app://kaoping/index.html',
  'javascript:location="app://kaoping"',
  'data:text/html,app://kaoping',
  'about:blank',
  'app:kaoping',
  'APP://KAOPING.evil',
  '',
];

test.each(HOSTILE)('%j is not our origin', (url) => {
  expect(isTrustedUrl(url, APP_ORIGIN)).toBe(false);
  expect(isTrustedFrame({ url, parent: null }, APP_ORIGIN)).toBe(false);
});

test('our page is trusted, a frame inside it and no frame at all are not', () => {
  const url = 'app://kaoping/index.html#/scoring';
  expect(isTrustedFrame({ url, parent: null }, APP_ORIGIN)).toBe(true);
  expect(isTrustedFrame({ url, parent: {} }, APP_ORIGIN)).toBe(false);
  expect(isTrustedFrame(null, APP_ORIGIN)).toBe(false);
});

test('every way to leave the page is prevented, every window denied', () => {
  const listeners = new Map<string, (event: object) => void>();
  let openHandler: (() => unknown) | undefined;
  const calls = vi.fn();
  guardContents(
    {
      on: ((name: string, listener: (event: object) => void) => listeners.set(name, listener)) as never,
      setWindowOpenHandler: (handler) => (openHandler = handler as () => unknown),
      setWebRTCIPHandlingPolicy: calls,
    },
    APP_ORIGIN,
  );
  expect([...listeners.keys()]).toEqual([
    'will-navigate',
    'will-frame-navigate',
    'will-redirect',
    'will-attach-webview',
  ]);
  for (const [name, listener] of listeners) {
    for (const url of HOSTILE) {
      const preventDefault = vi.fn();
      listener({ url, preventDefault });
      expect(preventDefault, `${name} ${url}`).toHaveBeenCalledOnce();
    }
    const preventDefault = vi.fn();
    listener({ url: 'app://kaoping/index.html', preventDefault });
    expect(preventDefault).toHaveBeenCalledTimes(name === 'will-attach-webview' ? 1 : 0);
  }
  expect(openHandler?.()).toEqual({ action: 'deny' });
  expect(calls.mock.calls).toEqual([['disable_non_proxied_udp']]);
});

test.each([
  ['app://kaoping/a.js', true, true],
  ['blob:app://kaoping/1', true, true],
  ['data:image/png;base64,', true, true],
  ['https://example.com/', false, false],
  ['http://127.0.0.1:42137/', false, false],
  ['ws://127.0.0.1/', false, false],
  ['file:///etc/passwd', false, false],
  ['devtools://devtools/bundled/', true, false],
  ['', false, false],
])('a page may request %j: %s while developing, %s when packaged', (url, developing, packaged) => {
  expect([mayRequest(url, false), mayRequest(url, true)]).toEqual([developing, packaged]);
});

test('the session gives nothing but a lasting database and the picture of a camera', () => {
  const PERMISSIONS =
    'clipboard-read clipboard-sanitized-write display-capture fileSystem fullscreen geolocation hid idle-detection keyboardLock media mediaKeySystem midi midiSysex notifications openExternal pointerLock serial speaker-selection storage-access top-level-storage-access usb window-management unknown';
  for (const permission of PERMISSIONS.split(' ')) expect(mayUse(permission), permission).toBe(false);
  expect(mayUse('persistent-storage')).toBe(true);
  expect([['video'], ['audio'], ['video', 'audio'], []].map((media) => mayUse('media', media))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  const calls = new Map<string, unknown[]>();
  const note =
    (name: string) =>
    (...args: unknown[]) =>
      calls.set(name, args);
  hardenSession(
    {
      webRequest: { onBeforeRequest: note('onBeforeRequest') },
      setPermissionRequestHandler: note('request'),
      setPermissionCheckHandler: note('check'),
      setDevicePermissionHandler: note('device'),
      setDisplayMediaRequestHandler: note('display'),
      on: note('on'),
      setSpellCheckerEnabled: note('spell'),
    } as never,
    true,
  );
  const handler = (name: string) => calls.get(name)![0] as (...args: unknown[]) => unknown;
  const answered: unknown[] = [];
  handler('onBeforeRequest')({ url: 'https://example.com/' }, (answer: unknown) => answered.push(answer));
  handler('request')(null, 'geolocation', (answer: unknown) => answered.push(answer), {});
  handler('request')(null, 'media', (answer: unknown) => answered.push(answer), { mediaTypes: ['video', 'audio'] });
  expect(answered).toEqual([{ cancel: true }, false, false]);
  expect([handler('check')(null, 'media', '', {}), handler('device')({})]).toEqual([false, false]);
  expect(calls.get('spell')).toEqual([false]);
  const preventDefault = vi.fn();
  (calls.get('on')![1] as (event: object) => void)({ preventDefault });
  expect([calls.get('on')![0], preventDefault.mock.calls.length]).toEqual(['will-download', 1]);
});

test('the policy starts from nothing and opens nothing to everyone', () => {
  const policy = contentSecurityPolicy('abc', "'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(Object.fromEntries(policy.split('; ').map((part) => [part.split(' ')[0], part]))).toMatchObject({
    'default-src': "default-src 'none'",
    'script-src': "script-src 'self'",
    'style-src': "style-src 'self' 'nonce-abc'",
    'connect-src': "connect-src 'none'",
    'object-src': "object-src 'none'",
    'require-trusted-types-for': "require-trusted-types-for 'script'",
    'trusted-types': 'trusted-types default',
    'frame-ancestors': "frame-ancestors 'none'",
  });
});

test('the window’s page has every privilege written out, and none it does not need', async () => {
  const { pagePreferences } = await import('#electron/shell/window.ts');
  expect(pagePreferences('/p/preload.cjs', true)).toEqual({
    preload: '/p/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    webviewTag: false,
    spellcheck: false,
    devTools: false,
    backgroundThrottling: false,
  });
});
