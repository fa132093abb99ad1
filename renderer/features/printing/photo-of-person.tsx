import { Button } from 'antd';
import { useState } from 'react';
import { ChooseFile } from '#renderer/ui/choose-file.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { usePhoto } from '#renderer/host/use-photo.ts';
import { useSay } from '#renderer/ui/say.ts';
import { photoOf } from '#shared/forms/parts/photo.ts';
import type { SittingState } from '#shared/record/state.ts';
import { PhotoCamera } from './photo-camera.tsx';
import { asPhoto } from './photo-picture.ts';
import { photoWords as words } from './photo-words.ts';
import { useKeepPhoto } from './use-photos.ts';

export const PICTURES = 'image/png,image/jpeg,image/webp,image/bmp';

type Props = { readonly state: SittingState; readonly candidateId: string };

/** 照片 of one person: as it is on record, another from a file or the camera, or none. */
export function PhotoOfPerson({ state, candidateId }: Props) {
  const t = useSay();
  const [open, setOpen] = useState(false);
  const person = state.candidates.get(candidateId);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t(words.photo)}</Button>
      {open && (
        <Dialog
          open
          title={`${t(words.photo)} ${person?.number ?? ''} ${person?.name ?? ''}`}
          width={520}
          onClose={() => setOpen(false)}
        >
          <Choose state={state} candidateId={candidateId} />
        </Dialog>
      )}
    </>
  );
}

function Choose({ state, candidateId }: Props) {
  const t = useSay();
  const practice = state.sitting?.practice === true;
  const keepPhoto = useKeepPhoto(practice);
  const [isTaking, setTaking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const named = photoOf(state, candidateId);
  const keep = async (bytes: Uint8Array | null): Promise<void> => {
    setFailure(await keepPhoto(candidateId, bytes));
    setTaking(false);
  };
  const choose = async (file: File): Promise<void> => {
    const bytes = await asPhoto(file);
    if (bytes === null) setFailure(t(words.unreadable));
    else await keep(bytes);
  };
  return (
    <div className="kp-stack">
      <p className="kp-soft">{t(words.about)}</p>
      {isTaking ? (
        <PhotoCamera onTaken={(bytes) => void keep(bytes)} />
      ) : (
        <OnRecord practice={practice} sha256={named} />
      )}
      {failure !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {failure}
        </p>
      )}
      <div className="kp-line">
        <ChooseFile label={t(words.choose)} accept={PICTURES} onFile={(file) => void choose(file)}>
          {t(words.choose)}
        </ChooseFile>
        <Button onClick={() => setTaking(!isTaking)}>{t(isTaking ? words.cancel : words.camera)}</Button>
        {named !== '' && <Button onClick={() => void keep(null)}>{t(words.remove)}</Button>}
      </div>
    </div>
  );
}

function OnRecord({ practice, sha256 }: { readonly practice: boolean; readonly sha256: string }) {
  const t = useSay();
  const url = usePhoto(practice, sha256);
  if (sha256 === '') return <p className="kp-soft">{t(words.none)}</p>;
  if (url === 'missing')
    return (
      <p className="kp-note" data-tone="warn">
        {t(words.elsewhere)}
      </p>
    );
  return url === null ? (
    <div className="printing-photo" />
  ) : (
    <img className="printing-photo" src={url} alt={t(words.photo)} />
  );
}
