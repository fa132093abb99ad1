import type { ReactNode, SyntheticEvent } from 'react';
import { HelpButton } from '#renderer/ui/help-button.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { VaultState } from '#shared/wire/host/vault.ts';
import { vaultWords } from '#renderer/features/vault/words.ts';
import './vault.css';

type Props = {
  readonly state: VaultState['state'];
  readonly onSubmit: (event: SyntheticEvent) => void;
  readonly children: ReactNode;
};

/** The one panel of a locked app: its name above, one form in the middle, nothing else to look at. */
export function Door({ state, onSubmit, children }: Props) {
  const t = useSay();
  return (
    <div className="kp-door" data-vault={state} data-help={state === 'new' ? 'first-start' : 'unlock'}>
      <header className="kp-door-head">
        <strong className="kp-total">{t(vaultWords.appName)}</strong>
        <span className="kp-soft kp-grow">{t(vaultWords.motto)}</span>
        <HelpButton />
      </header>
      <main className="kp-door-main">
        <form className="kp-panel kp-door-form" autoComplete="off" onSubmit={onSubmit}>
          {children}
        </form>
      </main>
    </div>
  );
}
