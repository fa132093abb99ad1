import { CreatePage } from '#renderer/features/vault/create-page.tsx';
import { LostPage } from '#renderer/features/vault/lost-page.tsx';
import { UnlockPage } from '#renderer/features/vault/unlock-page.tsx';
import type { VaultState } from '#shared/wire/host/vault.ts';
import { err } from '#shared/base/result.ts';
import { fill, press } from '../hands.ts';
import { unanswered } from '../hosts.ts';
import type { Alone, PageStates } from '../state.ts';

const vault = (state: VaultState['state'], over: Partial<VaultState> = {}): VaultState => ({
  ...{ state, keychain: 'none', clearRecords: false },
  ...over,
});
const nothing = (): void => undefined;
/** A passphrase was typed and the button pressed, and the host answers so. */
const tried = (opened: unknown): Alone => ({
  page: <UnlockPage vault={vault('locked')} onOpen={nothing} />,
  answers: { 'vault:open': opened },
  act: async (page) => {
    await fill(page, 'input', '这台电脑的口令');
    await press(page, /打开/);
  },
});

/** The door of this computer's data: first start, daily, and when its key is gone. */
export const door: PageStates = {
  new: () => ({ page: <CreatePage vault={vault('new')} onOpen={nothing} /> }),
  'new-with-records': () => ({ page: <CreatePage vault={vault('new', { clearRecords: true })} onOpen={nothing} /> }),
  locked: () => ({ page: <UnlockPage vault={vault('locked')} onOpen={nothing} /> }),
  'keychain-failed': () => ({
    page: <UnlockPage vault={vault('locked', { keychain: 'failed' })} onOpen={nothing} />,
  }),
  busy: () => tried(unanswered),
  'passphrase-wrong': () => tried(err({ kind: 'passphrase_wrong' })),
  'passphrase-locked': () => tried(err({ kind: 'passphrase_locked', detail: { seconds: 120 } })),
  'rooms-closed': () =>
    tried(err({ kind: 'rooms_closed', detail: { reason: 'the certificates of takeovers do not open' } })),
  'station-damaged': () => tried(err({ kind: 'station_damaged', detail: { folder: '/home/exam/考评台' } })),
  touch: () => ({ page: <UnlockPage vault={vault('locked')} onOpen={nothing} />, looks: { touch: true } }),
  'new-dark': () => ({ page: <CreatePage vault={vault('new')} onOpen={nothing} />, looks: { look: 'dark' } }),
  'locked-english': () => ({
    page: <UnlockPage vault={vault('locked')} onOpen={nothing} />,
    looks: { language: 'en' },
  }),
  lost: () => ({ page: <LostPage onRetry={nothing} /> }),
  dark: () => ({ page: <UnlockPage vault={vault('locked')} onOpen={nothing} />, looks: { look: 'dark' } }),
  english: () => ({ page: <CreatePage vault={vault('new')} onOpen={nothing} />, looks: { language: 'en' } }),
};
