import { useCallback, useState } from 'react';
import { useRecorder, useSignedIn } from '#renderer/data/sitting-context.tsx';
import { readLastAct, type LastAct } from '#renderer/data/last-act.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { useUndoRequest } from '#renderer/ui/undo-request.ts';
import { undoneBy } from '#shared/progress/undo-words.ts';
import { UndoForm } from './undo-form.tsx';
import { shortcutWords as words } from './words.ts';

/** Ctrl+Z where no mark is typed: what was done last, and the way back; or how it is put right, for nothing is taken off the record. */
export function useLastAct() {
  const t = useSay();
  const { log, practice } = useSignedIn();
  const { view } = useRecorder();
  const [act, setAct] = useState<LastAct | 'unread' | null>(null);
  const show = useCallback(async (): Promise<void> => {
    const read = await readLastAct({ practice, log }, view().state.head);
    setAct(read.ok ? read.value : 'unread');
  }, [practice, log, view]);
  useUndoRequest(useCallback(() => void show(), [show]));
  const close = (): void => setAct(null);
  const dialog = act !== null && (
    <Dialog open title={t(words.undoTitle)} onClose={close}>
      {act === 'unread' ? <p>{t(words.undoUnread)}</p> : <Told act={act} onDone={close} />}
    </Dialog>
  );
  return { show, dialog };
}

function Told({ act: { last, count, ways }, onDone }: { readonly act: LastAct; readonly onDone: () => void }) {
  const t = useSay();
  const { view } = useRecorder();
  const name = view().state.people.get(last.actor ?? '')?.name ?? t(words.nobody);
  const what = t(undoneBy[last.body.type]);
  return (
    <div className="kp-stack">
      <p className="kp-num">
        {t(words.undoLast, { at: localTime(last.at), name, what })}
        {count > 1 && t(words.undoCount, { count })}
      </p>
      {ways === null ? <p className="kp-soft">{t(words.undoStands)}</p> : <UndoForm ways={ways} onDone={onDone} />}
    </div>
  );
}
