import { Button, Popconfirm } from 'antd';
import { useEffect, useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { LonePage } from '#renderer/ui/full-page.tsx';
import { Theme } from '#renderer/ui/theme.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { vaultWords } from '#renderer/features/vault/words.ts';

type Props = { readonly onRetry: () => void };

/** Sealed records without their key: never a silent new one. What is safe, and the two ways on. */
export const LostPage = (props: Props) => (
  <Theme>
    <Lost {...props} />
  </Theme>
);

function Lost({ onRetry }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const [folder, setFolder] = useState('');
  const [moved, setMoved] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    void invoke('app:info', {}).then((info) => info.ok && setFolder(info.value.dataFolder));
  }, []);

  const setAside = async (): Promise<void> => {
    const done = await invoke('vault:set-aside', {});
    if (done.ok) setMoved(done.value.where);
    else setProblem(explain(done.error));
  };
  if (moved !== null) {
    return (
      <LonePage
        title={t(vaultWords.setAsideTitle)}
        paragraphs={[t(vaultWords.setAsideDone, { where: moved }), t(vaultWords.setAsideNext)]}
        actions={
          <Button type="primary" onClick={onRetry}>
            {t(vaultWords.create)}
          </Button>
        }
      />
    );
  }
  return (
    <LonePage
      tone="danger"
      title={t(vaultWords.lost)}
      paragraphs={[t(vaultWords.lostHappened), t(vaultWords.lostSafe), t(vaultWords.lostTodo, { folder })]}
      actions={
        <>
          <Button type="primary" onClick={onRetry}>
            {t(vaultWords.retry)}
          </Button>
          <Popconfirm
            // above it would cover what is safe
            placement="bottomLeft"
            title={t(vaultWords.setAsideSure)}
            okText={t(vaultWords.setAside)}
            cancelText={t(vaultWords.cancel)}
            onConfirm={() => void setAside()}
          >
            <Button danger>{t(vaultWords.setAside)}</Button>
          </Popconfirm>
        </>
      }
    >
      {problem !== null && <p role="alert">{problem}</p>}
    </LonePage>
  );
}
