import { Button } from 'antd';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { HostFailure } from '#shared/host/failure.ts';
import { sittingsWords } from '#shared/words/sittings.ts';
import { loadHome, type Home, type HomeFailure } from './load-home.ts';
import { pageOf } from './say-failure.ts';
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
  const explain = useFailureSentence();
  const { title, happened, safe, todo } = pageOf(failure);
  const isHost = !failure.kind.startsWith('database_');
  const blanks = { ...failure, detail: '', reason: isHost ? explain(failure as HostFailure) : '' };
  return (
    <FullPage
      tone="danger"
      title={t(title)}
      paragraphs={[t(happened, blanks), t(safe), t(todo)]}
      actions={
        <Button type="primary" onClick={onRetry}>
          {t(sittingsWords.again)}
        </Button>
      }
    />
  );
}
