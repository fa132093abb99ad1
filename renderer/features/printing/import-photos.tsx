import { Button } from 'antd';
import { useState } from 'react';
import { ChooseFile } from '#renderer/ui/choose-file.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ReasonField } from '#renderer/ui/reason-field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { isPhotoFrozen } from '#shared/conduct/photos.ts';
import type { SittingState } from '#shared/record/state.ts';
import { matchPhotos } from './photo-match.ts';
import { PICTURES } from '#renderer/photos/photo-of-person.tsx';
import { asPhoto } from '#renderer/photos/photo-picture.ts';
import { photoWords as words } from '#renderer/photos/photo-words.ts';
import { useKeepPhoto } from '#renderer/photos/use-photos.ts';

type Fault = { readonly file: string; readonly fault: keyof typeof words.faults };
type Done = { readonly imported: number; readonly faults: readonly Fault[] };

/** 导入照片: many files at once, each to the person that its name says. */
export function ImportPhotos({ state }: { readonly state: SittingState }) {
  const t = useSay();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t(words.photos)}</Button>
      {open && (
        <Dialog open title={t(words.photos)} width={560} onClose={() => setOpen(false)}>
          <Files state={state} />
        </Dialog>
      )}
    </>
  );
}

function Files({ state }: { readonly state: SittingState }) {
  const t = useSay();
  const keepPhoto = useKeepPhoto();
  const [reason, setReason] = useState('');
  const isAnyFrozen = [...state.candidates.keys()].some((candidateId) => isPhotoFrozen(state, candidateId));
  const [at, setAt] = useState<{ readonly done: number; readonly total: number } | null>(null);
  const [done, setDone] = useState<Done | null>(null);

  const take = async (files: readonly File[]): Promise<void> => {
    const faults: Fault[] = [];
    let imported = 0;
    const matches = matchPhotos(
      files.map(({ name }) => name),
      [...state.candidates.values()],
    );
    for (const [index, match] of matches.entries()) {
      setAt({ done: index, total: files.length });
      const fault = 'fault' in match ? match.fault : await keepOne(match.candidate.candidateId, files[index]);
      if (fault === null) imported += 1;
      else faults.push({ file: match.file, fault });
    }
    setAt(null);
    setDone({ imported, faults });
  };
  const keepOne = async (candidateId: string, file: File | undefined): Promise<Fault['fault'] | null> => {
    const bytes = file === undefined ? null : await asPhoto(file);
    if (bytes === null) return 'unreadable';
    const kept = await keepPhoto(candidateId, bytes, reason.trim());
    return 'change' in kept ? 'frozen' : 'failure' in kept ? 'failed' : null;
  };
  return (
    <div className="kp-stack">
      <p className="kp-soft">{t(words.importAbout)}</p>
      <p className="kp-soft">{t(words.about)}</p>
      {isAnyFrozen && (
        <ReasonField
          label={t(words.importReason)}
          note={t(words.importReasonNote)}
          reason={reason}
          onReason={setReason}
        />
      )}
      <div>
        <ChooseFile type="primary" label={t(words.chooseMany)} accept={PICTURES} onFiles={(files) => void take(files)}>
          {t(words.chooseMany)}
        </ChooseFile>
      </div>
      <div role="status">
        {at !== null && <p className="kp-num">{t(words.busy, at)}</p>}
        {at === null && done !== null && <Outcome done={done} />}
      </div>
    </div>
  );
}

function Outcome({ done: { imported, faults } }: { readonly done: Done }) {
  const t = useSay();
  return (
    <>
      <p className="kp-num">{t(words.imported, { count: imported })}</p>
      {faults.length > 0 && (
        <div className="kp-note printing-faults" data-tone="warn">
          <p>{t(words.notImported, { count: faults.length })}</p>
          <ul>
            {faults.map(({ file, fault }) => (
              <li key={file}>{t(words.faults[fault], { file })}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
