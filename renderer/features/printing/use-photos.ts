import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { invoke } from '#renderer/host/bridge.ts';
import { toBase64 } from '#renderer/host/save-bytes.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { PHOTO_RULE } from '#shared/model/photo.ts';

/** Keeps somebody's photo in the vault and has the record name it; answers what went wrong as a sentence, or null. */
export function useKeepPhoto(
  practice: boolean,
): (candidateId: string, bytes: Uint8Array | null) => Promise<string | null> {
  const { record } = useRecorder();
  const explain = useFailureSentence();
  return async (candidateId, bytes) => {
    const kept = bytes === null ? null : await invoke('photo:keep', { practice, bytes: toBase64(bytes) });
    if (kept !== null && !kept.ok) return explain(kept.error);
    const facts = kept === null ? {} : { sha256: kept.value.sha256 };
    const written = await record({ type: 'facts_stated', rule: PHOTO_RULE, candidateId, facts });
    return written.ok ? null : explain(written.error);
  };
}
