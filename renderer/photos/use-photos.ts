import { useRecorder, useSitting } from '#renderer/data/sitting-context.tsx';
import { invoke } from '#renderer/host/bridge.ts';
import { toBase64 } from '#renderer/host/save-bytes.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { isPhotoFrozen } from '#shared/conduct/photos.ts';
import { PHOTO_RULE } from '#shared/model/photo.ts';
import type { Body } from '#shared/record/body.ts';
import { photoOf } from '#shared/record/photo.ts';
import type { SittingState } from '#shared/record/state.ts';

/** Another photo of somebody whom the record rests on: to be recorded once somebody has said why. */
export type PhotoChange = { readonly old: string; readonly fresh: string };
type Kept = { readonly done: true } | { readonly failure: string } | { readonly change: PhotoChange };

/** The entry that a photo was changed, and why. */
export const photoChanged = (candidateId: string, { old, fresh }: PhotoChange, reason: string): Body => ({
  ...{ type: 'candidate_corrected', candidateId, field: 'photo', old, fresh, reason },
});

/** The entry that names somebody's photo; a change where that needs a reason, null where that photo is named already. */
function photoNamed(state: SittingState, candidateId: string, fresh: string): Body | PhotoChange | null {
  const old = photoOf(state, candidateId);
  if (old === fresh) return null;
  if (isPhotoFrozen(state, candidateId)) return { old, fresh };
  return { type: 'facts_stated', rule: PHOTO_RULE, candidateId, facts: fresh === '' ? {} : { sha256: fresh } };
}

/**
 * Keeps somebody's photo (null: none) in the vault and has the record name it. Where that is a correction it is recorded only with
 * a reason, and handed back without one.
 */
export function useKeepPhoto(): (candidateId: string, bytes: Uint8Array | null, reason?: string) => Promise<Kept> {
  const { practice } = useSitting();
  const { record, view } = useRecorder();
  const explain = useFailureSentence();
  return async (candidateId, bytes, reason = '') => {
    const kept = bytes === null ? null : await invoke('photo:keep', { practice, bytes: toBase64(bytes) });
    if (kept !== null && !kept.ok) return { failure: explain(kept.error) };
    const named = photoNamed(view().state, candidateId, kept?.value.sha256 ?? '');
    if (named === null) return { done: true };
    const isChange = 'old' in named && !('type' in named);
    if (isChange && reason === '') return { change: named };
    const written = await record(isChange ? photoChanged(candidateId, named, reason) : named);
    return written.ok ? { done: true } : { failure: explain(written.error) };
  };
}
