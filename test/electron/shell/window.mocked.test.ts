import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showWhenPainted } from '#electron/shell/window.ts';

// the window itself is Electron's: what is tried here is when it is asked to show
vi.mock('electron', () => ({ BrowserWindow: null, dialog: {} }));

function hidden() {
  const events = new EventEmitter();
  const contents = new EventEmitter();
  const shown: number[] = [];
  const noted: string[] = [];
  const window = {
    once: (event: string, listener: () => void) => events.once(event, listener),
    webContents: { once: (event: string, listener: () => void) => contents.once(event, listener) },
    isDestroyed: () => false,
    isVisible: () => shown.length > 0,
    show: () => void shown.push(Date.now()),
  };
  showWhenPainted(window, (event) => void noted.push(event));
  return { painted: () => events.emit('ready-to-show'), loaded: () => contents.emit('did-finish-load'), shown, noted };
}

describe('the first showing of the window', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('comes with the first painting, once', async () => {
    const { painted, loaded, shown, noted } = hidden();
    loaded();
    painted();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shown).toHaveLength(1);
    expect(noted).toEqual([]);
  });

  it('comes without a painting where a page of no size has none, and is noted', async () => {
    const { loaded, shown, noted } = hidden();
    vi.advanceTimersByTime(10_000);
    expect(shown).toEqual([]);
    loaded();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shown).toHaveLength(1);
    expect(noted).toEqual(['window_shown_unpainted']);
  });
});
