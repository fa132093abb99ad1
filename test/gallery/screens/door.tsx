import { CreatePage } from '#renderer/features/vault/create-page.tsx';
import { LostPage } from '#renderer/features/vault/lost-page.tsx';
import { UnlockPage } from '#renderer/features/vault/unlock-page.tsx';
import type { VaultState } from '#shared/wire/host/vault.ts';
import type { PageStates } from '../state.ts';

const vault = (state: VaultState['state'], over: Partial<VaultState> = {}): VaultState => ({
  ...{ state, keychain: 'none', clearRecords: false },
  ...over,
});
const nothing = (): void => undefined;

/** The door of this computer's data: first start, daily, and when its key is gone. */
export const door: PageStates = {
  new: () => ({ page: <CreatePage vault={vault('new')} onOpen={nothing} /> }),
  'new-with-records': () => ({ page: <CreatePage vault={vault('new', { clearRecords: true })} onOpen={nothing} /> }),
  locked: () => ({ page: <UnlockPage vault={vault('locked')} onOpen={nothing} /> }),
  'keychain-failed': () => ({
    page: <UnlockPage vault={vault('locked', { keychain: 'failed' })} onOpen={nothing} />,
  }),
  lost: () => ({ page: <LostPage onRetry={nothing} /> }),
  dark: () => ({ page: <UnlockPage vault={vault('locked')} onOpen={nothing} />, looks: { look: 'dark' } }),
  english: () => ({ page: <CreatePage vault={vault('new')} onOpen={nothing} />, looks: { language: 'en' } }),
};
