import { format } from 'node:util';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// A test that works says nothing. A warning of React or of a library is a flaw nobody has met yet, so it fails the test in
// whose time it came. A test that means to be told something puts a spy of its own over the console.

const said: string[] = [];
const hear =
  (level: 'error' | 'warn') =>
  (...words: readonly unknown[]): void => {
    said.push(`console.${level}: ${format(...words)}`);
  };

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(hear('error'));
  vi.spyOn(console, 'warn').mockImplementation(hear('warn'));
});
afterEach(() => expect(said.splice(0), 'what was said while the test ran').toEqual([]));
