import { useState } from 'react';
import { useRecorder, useSignedIn } from '#renderer/data/sitting-context.tsx';
import { invoke } from '#renderer/host/bridge.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { undoneBy } from '#shared/progress/undo-words.ts';
import { readEntry } from '#shared/record/chain.ts';
import type { Entry } from '#shared/record/entry.ts';
import { shortcutWords as words } from './words.ts';

/** Ctrl+Z where no mark is typed: what was done last, and how it is put right, for nothing is taken off the record. */
export function useLastAct() {
  const t = useSay();
  const { log, practice } = useSignedIn();
  const { view } = useRecorder();
  const [last, setLast] = useState<Entry | null>(null);
  const show = async (): Promise<void> => {
    const { seq } = view().state.head;
    const read = await invoke('journal:read', { practice, log, fromSeq: Math.max(0, seq), limit: 1 });
    setLast(read.ok ? readEntry(read.value.lines[0] ?? '') : null);
  };
  const name = view().state.people.get(last?.actor ?? '')?.name ?? t(words.nobody);
  const dialog = last !== null && (
    <Dialog open title={t(words.undoTitle)} onClose={() => setLast(null)}>
      <p className="kp-num">{t(words.undoLast, { at: localTime(last.at), name, what: t(undoneBy[last.body.type]) })}</p>
    </Dialog>
  );
  return { show, dialog };
}
