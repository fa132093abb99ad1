import { Button } from 'antd';
import { useState } from 'react';
import { listsToAdopt, useOccupations } from '#renderer/data/occupations.ts';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { OccupationsButton } from '#renderer/occupations/occupations-button.tsx';
import { occupationWords as words } from '#renderer/occupations/words.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { adoptedList } from '#shared/documents/parts/occupation-lists.ts';
import type { OccupationListName } from '#shared/model/occupation-list.ts';
import type { SittingState } from '#shared/record/state.ts';

type Props = { readonly state: SittingState; readonly list: OccupationListName };

/** By which list of the computer the sitting's occupation was looked up, and the way to do it now. */
export function ListPanel({ state, list }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const { lists } = useOccupations();
  const [failure, setFailure] = useState<string | null>(null);
  const adopted = adoptedList(state, list);
  const open = state.closing === null && state.voided === null;
  const entry = listsToAdopt(state).find(({ rule }) => rule === `lists.${list}`);
  const isInstalled = lists.some((one) => one.list === list);
  const adopt = async (): Promise<void> => {
    if (entry === undefined) return;
    const written = await record(entry);
    setFailure(written.ok ? null : explain(written.error));
  };
  return (
    <div className="kp-stack">
      {adopted === null && !isInstalled && <p className="kp-soft">{t(words.notInstalled, { list: t(words[list]) })}</p>}
      {adopted !== null && (
        <p className="kp-num" data-testid="adopted-list">
          {t(words.adopted, {
            ...{ file: adopted.file, digest: adopted.sha256.slice(0, 8) },
            found: adopted.rows.length === 0 ? t(words.notFound) : t(words.found, { count: adopted.rows.length }),
          })}
          {entry !== undefined && `　${t(words.newer)}`}
        </p>
      )}
      {failure !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {failure}
        </p>
      )}
      <div className="kp-line">
        {open && entry !== undefined && (
          <Button type="primary" onClick={() => void adopt()}>
            {t(words.adopt)}
          </Button>
        )}
        <OccupationsButton list={list} />
      </div>
    </div>
  );
}
