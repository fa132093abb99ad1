import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdRoot } from '#electron/shell/hold-root.ts';
import type { LockAnswer } from '#electron/shell/host-lock.ts';

const seen: string[] = [];
let ready: () => void;
let answer: LockAnswer;
let isReady: Promise<void>;
vi.mock('electron', () => ({
  app: { whenReady: () => isReady, quit: () => seen.push('quit'), exit: () => seen.push('exit') },
  dialog: {
    showErrorBox: () => seen.push('told'),
    showMessageBox: () => {
      seen.push('asked');
      return Promise.resolve({ response: 1 });
    },
  },
}));
vi.mock('#electron/shell/host-lock.ts', () => ({ lockRoot: () => Promise.resolve(answer) }));

const turns = () => new Promise((done) => setImmediate(done));
const release = (): void => undefined;
beforeEach(() => {
  seen.length = 0;
  isReady = new Promise((resolve) => (ready = resolve));
});
afterEach(() => ready());

it('a root that is ours is held before Electron is ready', async () => {
  answer = { kind: 'held', release };
  expect(await holdRoot('/root', release, release)).toBe(release);
});

it.each<[LockAnswer, string[]]>([
  [{ kind: 'here' }, ['told', 'quit']],
  [{ kind: 'elsewhere', name: '一号机' }, ['told', 'quit']],
  [{ kind: 'silent', name: '一号机', take: () => Promise.resolve({ kind: 'held', release }) }, ['asked']],
])('%j is said once Electron is ready, and not before', async (found, said) => {
  answer = found;
  void holdRoot('/root', release, release);
  await turns();
  expect(seen).toEqual([]);
  ready();
  await turns();
  expect(seen).toEqual(said);
});
