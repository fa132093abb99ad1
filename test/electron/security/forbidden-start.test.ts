import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forbiddenStart, type Start } from '#electron/security/forbidden-start.ts';

const PLAIN: Start = { argv: ['/opt/Kaoping/kaoping'], execArgv: [], env: { HOME: '/home/a' }, platform: 'linux' };
const withArg = (arg: string, platform: NodeJS.Platform = 'linux'): string | null =>
  forbiddenStart({ ...PLAIN, platform, argv: [...PLAIN.argv, arg] });

test.each([
  '--remote-debugging-port=9222',
  '--remote-debugging-port',
  '-remote-debugging-port=9222',
  '--remote-debugging-pipe',
  '--inspect',
  '--inspect-brk=0.0.0.0:9229',
  '--inspect-port=1',
  '--inspect-wait',
  '--js-flags=--allow-natives-syntax',
  '--no-sandbox',
  '--disable-web-security',
  '--disable-site-isolation-trials',
  '--load-extension=/tmp/x',
  '--proxy-server=evil:1',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--ignore-certificate-errors',
  '--renderer-cmd-prefix=xterm -e gdb',
  '--user-data-dir=/tmp/x',
  '--enable-logging',
  '--require=/tmp/x.js',
  '-r',
  '--a-switch-of-next-year',
])('a shipped app does not start with %s, and names it', (arg) => {
  expect(withArg(arg)).toBe(arg.split('=')[0]);
  expect(forbiddenStart({ ...PLAIN, execArgv: [arg] })).toBe(arg.split('=')[0]);
});

test('Windows also knows switches by a slash; elsewhere that is a path', () => {
  expect(withArg('/remote-debugging-port=9222', 'win32')).toBe('/remote-debugging-port');
  expect(withArg('/home/a/file', 'linux')).toBeNull();
});

test.each([
  ['NODE_OPTIONS', '--inspect'],
  ['ELECTRON_RUN_AS_NODE', '1'],
  ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
])('nor with %s', (name, value) => {
  expect(forbiddenStart({ ...PLAIN, env: { [name]: value } })).toBe(name);
  expect(forbiddenStart({ ...PLAIN, env: { [name]: '' } })).toBeNull();
});

test.each([
  '--disable-gpu',
  '--force-device-scale-factor=2',
  '--lang=zh-CN',
  '--ozone-platform-hint=auto',
  '-psn_0_123',
  'a',
])('it starts with %s', (arg) => expect(withArg(arg)).toBeNull());

test('every fuse that lets another program in is blown in what is shipped', () => {
  const config = readFileSync(join(import.meta.dirname, '../../../electron-builder.yml'), 'utf8');
  const fuses: Record<string, string> = {};
  for (const [, name = '', on = ''] of config.matchAll(/^ {2}(\w+): (true|false)$/gm)) fuses[name] = on;
  expect(fuses).toMatchObject({
    runAsNode: 'false',
    enableNodeOptionsEnvironmentVariable: 'false',
    enableNodeCliInspectArguments: 'false',
    grantFileProtocolExtraPrivileges: 'false',
    enableCookieEncryption: 'true',
    onlyLoadAppFromAsar: 'true',
    enableEmbeddedAsarIntegrityValidation: 'true',
  });
});
