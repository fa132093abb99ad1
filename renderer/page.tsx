import { useCallback, useState } from 'react';
import { Help } from './features/help/help.tsx';
import { VaultGate } from './features/vault/vault-gate.tsx';
import { vaultWords } from './features/vault/words.ts';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { LonePage } from './ui/full-page.tsx';
import { useSay } from './ui/say.ts';
import { useLooks } from './ui/looks.ts';
import { PlainButton } from './ui/plain-button.tsx';
import { readWhenShown } from './ui/read-when-shown.tsx';

/** Nothing can be begun behind the door before its code is read; then whoever shows it begins. */
let begin = (): void => undefined;
const App = readWhenShown(async () => {
  const { App, beginHome } = await import('./app.tsx');
  begin = beginHome;
  return App;
}, Starting);

/** What the field keeps to itself: reading the app holds the page up, and the first keys should not meet that. */
const HEAD_START_MS = 300;

/** The door first, and only what it needs; the rest of the app is read while somebody types the passphrase. */
export function Page() {
  useLooks();
  const [isRead, setRead] = useState(false);
  const loadBehind = useCallback(() => {
    setTimeout(() => requestIdleCallback(() => void App.ahead().then(setRead)), HEAD_START_MS);
  }, []);
  return (
    <>
      <ErrorBoundary fallback={(message) => <NotLoaded message={message} />}>
        <VaultGate onAsking={loadBehind} onOpen={() => begin()}>
          {(isOpen) => (isOpen || isRead) && <App isOpen={isOpen} />}
        </VaultGate>
      </ErrorBoundary>
      <Help />
    </>
  );
}

function Starting() {
  const t = useSay();
  return <p className="kp-page kp-soft">{t(vaultWords.asking)}</p>;
}

function NotLoaded({ message }: { readonly message: string }) {
  const t = useSay();
  const actions = (
    <PlainButton kind="primary" onClick={() => location.reload()}>
      {t(vaultWords.retry)}
    </PlainButton>
  );
  return <LonePage tone="danger" title={t(vaultWords.failed)} paragraphs={[message]} actions={actions} />;
}
