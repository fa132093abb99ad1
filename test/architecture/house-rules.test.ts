import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EVENT_CHANNELS } from '#shared/wire/host/events.ts';
import { sourceFiles } from './source-files.ts';

const PRODUCT = ['shared', 'renderer', 'electron', 'central'];
const all = sourceFiles([...PRODUCT, 'scripts', 'test']).filter((file) => !file.startsWith('test/fixtures/'));
const text = new Map(all.map((file) => [file, readFileSync(file, 'utf8')]));
/** Files below some folders that hold a pattern, outside of where it is allowed. */
const holding = (folders: readonly string[], pattern: RegExp, allowed: RegExp = /^$/): string[] =>
  all
    .filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)))
    .filter((file) => !allowed.test(file) && pattern.test(text.get(file) ?? ''));

test('there are files to judge', () => expect(all.length).toBeGreaterThan(150));

test('no file is longer than 300 lines', () => {
  expect(all.filter((file) => (text.get(file)?.split('\n').length ?? 0) - 1 > 300)).toEqual([]);
});

test('the product never imports test code', () => {
  expect(holding([...PRODUCT, 'scripts'], /from '(#test\/|(\.\.\/)+test\/)/)).toEqual([]);
});

test('whoever puts something in the place of a module has its modules to itself', () => {
  // the others share theirs from file to file, and one that was read before is replaced no more
  const setup = /\.mocked\.test\.tsx?$|^test\/support\/(cheap-passphrases|fresh-page)\.ts$|house-rules/;
  expect(holding(['test'], /\bvi\.(mock|doMock|resetModules)\(/, setup)).toEqual([]);
});

test('nothing opens a link outside, a webview or an experiment, and Electron is one exact version', () => {
  // items 9, 10, 11, 15 and 16 of the security checklist: docs/security.md
  const opened = /openExternal|webviewTag: true|enableBlinkFeatures|experimentalFeatures: true|<webview/;
  expect(holding(PRODUCT, opened)).toEqual([]);
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
});

test('only the bridge touches window.bridge', () => {
  expect(holding(['renderer'], /\bwindow\.bridge\b|\[['"]bridge['"]\]/, /^renderer\/host\//)).toEqual([]);
});

test('the page reaches for no network: fetch is the bridge’s alone', () => {
  const network = /\bfetch\(|XMLHttpRequest|new WebSocket|EventSource|sendBeacon/;
  expect(holding(['renderer'], network, /^renderer\/host\//)).toEqual([]);
});

test('the page never asks for what the host says by itself', () => {
  // a clock that is pressed reads the host's very moment, which no beat of five seconds could give it
  const told = Object.values(EVENT_CHANNELS)
    .filter((channel) => channel !== 'clock:tick')
    .join('|');
  expect(holding(['renderer'], new RegExp(`invoke\\('(${told})'`))).toEqual([]);
});

test('keys are heard as soon as what they are for stands, and not once it is painted', () => {
  // an effect of the common kind comes after the paint: on a slow computer the first digits of a sheet were lost in between
  const late = /useEffect\(\(\) => \{(?:(?!\n {2}\}, \[)[\s\S])*?addEventListener\((?:'key|EVENT)/;
  expect(holding(['renderer'], late)).toEqual([]);
  expect(
    holding(['renderer'], /useLayoutEffect\(\(\) => \{(?:(?!\n {2}\}, \[)[\s\S])*?addEventListener\('key/),
  ).not.toEqual([]);
});

test('the page polls nothing: what waits for a time asks the host for nothing', () => {
  const waits = holding(['renderer'], /\bset(Interval|Timeout)\(/, /^renderer\/host\//);
  const asks = /\b(invoke|saveBytes|exportSitting|openSession|appendLines)\(/;
  // one wait before the one more try that a power cut asks for
  const once = ['renderer/data/home/load-home.ts'];
  expect(waits.filter((file) => asks.test(text.get(file) ?? ''))).toEqual(once);
});

test('no window setting that weakens the page stands anywhere in the host', () => {
  const weak =
    /sandbox: false|contextIsolation: false|nodeIntegration\w*: true|webSecurity(?!: true)|no-sandbox|allowRunningInsecureContent(?!: false)|experimentalFeatures(?!: false)|enableBlinkFeatures|executeJavaScript|<webview/;
  expect(holding(['electron', 'scripts'], weak)).toEqual([]);
});

test('no barrel hides who imports what', () => {
  expect(all.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([]);
});

test('nothing is left for later, narrowed or skipped', () => {
  const left = /\b(TODO|FIXME|XXX|HACK)\b|\b(it|test|describe)\.(skip|only|todo|fixme)\b|@ts-(ignore|nocheck)|as any\b/;
  expect(holding([...PRODUCT, 'scripts', 'test'], left, /^test\/architecture\//)).toEqual([]);
});

test('the room of words holds only what many rooms say', () => {
  const here = all.filter((file) => file.startsWith('shared/words/'));
  expect(here).toEqual(['channels', 'evaluations', 'levels', 'roles', 'say'].map((name) => `shared/words/${name}.ts`));
});
