import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { homeWords } from './words.ts';
import type { Practice } from './practice-offer.tsx';

type Props = { readonly practice: Practice; readonly hasPractised: boolean };

/** Above the list: another practice sitting or plan, and deleting what was practised. */
export function PracticeMenu({ practice: { preparing, onPractise, onPlan, onClear }, hasPractised }: Props) {
  const t = useSay();
  const [busy, setBusy] = useState(false);
  const clear = async (): Promise<void> => {
    setBusy(true);
    await onClear();
    setBusy(false);
  };
  return (
    <>
      <Button loading={preparing} onClick={() => onPractise(false)}>
        {t(homeWords.newPractice)}
      </Button>
      <Button disabled={preparing} onClick={onPlan}>
        {t(homeWords.practisePlan)}
      </Button>
      {hasPractised && (
        <Popconfirm
          title={t(homeWords.clearSure)}
          okText={t(homeWords.clearYes)}
          cancelText={t(homeWords.clearNo)}
          onConfirm={() => void clear()}
        >
          <Button danger loading={busy}>
            {t(homeWords.clearPractice)}
          </Button>
        </Popconfirm>
      )}
    </>
  );
}
