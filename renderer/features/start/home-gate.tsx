import { Button } from 'antd';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { hostFailureWords } from '#shared/words/host.ts';
import { openFailurePages } from '#shared/words/opening.ts';
import { sittingsWords } from '#shared/words/sittings.ts';
import { loadHome, type Home, type HomeFailure } from './load-home.ts';
import type { Result } from '#shared/result/result.ts';

type Props = { readonly children: (home: Home, reload: () => Promise<void>) => ReactNode };

/** Nothing of the app shows before the host has answered and both databases are open; a failure says what is safe. */
export function HomeGate({ children }: Props) {
  const t = useSay();
  const [home, setHome] = useState<Result<Home, HomeFailure> | null>(null);
  const reload = useCallback(async () => setHome(await loadHome()), []);
  useEffect(() => {
    void reload();
  }, [reload]);

  if (home === null) return <p className="kp-page kp-soft">{t(sittingsWords.starting)}</p>;
  if (home.ok) return children(home.value, reload);
  return (
    <HomeFailurePage
      failure={home.error}
      onRetry={() => {
        setHome(null);
        void reload();
      }}
    />
  );
}

function HomeFailurePage({ failure, onRetry }: { readonly failure: HomeFailure; readonly onRetry: () => void }) {
  const t = useSay();
  const page =
    failure.kind in openFailurePages
      ? openFailurePages[failure.kind as keyof typeof openFailurePages]
      : openFailurePages.other;
  const blanks = {
    ...failure,
    detail: '',
    reason: failure.kind in hostFailureWords ? t(hostFailureWords[failure.kind as keyof typeof hostFailureWords]) : '',
  };
  return (
    <FullPage
      tone="danger"
      title={t(page.title)}
      paragraphs={[t(page.happened, blanks), t(page.safe), t(page.todo)]}
      actions={
        <Button type="primary" onClick={onRetry}>
          {t(sittingsWords.again)}
        </Button>
      }
    />
  );
}
