import { format } from 'node:util';
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest';

// A test that works says nothing. A warning of React, of a library or of Node is a flaw nobody has met yet, so it fails the test
// in whose time it came. A test that means to be told something puts a spy of its own over the console.

const said: string[] = [];
const hear =
  (level: 'error' | 'warn') =>
  (...words: readonly unknown[]): void => {
    said.push(`console.${level}: ${format(...words)}`);
  };
const hearNode = ({ name, message }: Error): void => {
  // Node 22 calls its SQLite experimental whenever it is loaded
  if (name !== 'ExperimentalWarning') said.push(`${name}: ${message}`);
};
const nothingSaid = (): void => expect(said.splice(0), 'what was said while the test ran').toEqual([]);

process.on('warning', hearNode);
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(hear('error'));
  vi.spyOn(console, 'warn').mockImplementation(hear('warn'));
});
afterEach(nothingSaid);
afterAll(() => {
  // files share a worker: what one puts in the world's place (a window, a fetch) is no other's
  vi.unstubAllGlobals();
  process.off('warning', hearNode);
  nothingSaid();
});
