import { Button } from 'antd';
import { useState } from 'react';
import { useSitting, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { ChooseFile } from '#renderer/ui/choose-file.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { photoOf } from '#shared/record/photo.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { ChangePhoto } from './change-photo.tsx';
import { PhotoCamera } from './photo-camera.tsx';
import { PhotoOnRecord } from './photo-on-record.tsx';
import { asPhoto } from './photo-picture.ts';
import { photoWords as words } from './photo-words.ts';
import { useKeepPhoto, type PhotoChange } from './use-photos.ts';

export const PICTURES = 'image/png,image/jpeg,image/webp,image/bmp';

type Props = {
  readonly candidate: Candidate;
  /** Told when its window opens and when it is gone. */
  readonly onOpen?: (isOpen: boolean) => void;
};

/** 照片 of one person: as it is on record, another from a file or the camera, or none. */
export function PhotoOfPerson({ candidate, onOpen }: Props) {
  const t = useSay();
  const [open, setOpen] = useState(false);
  const show = (isOpen: boolean): void => {
    setOpen(isOpen);
    onOpen?.(isOpen);
  };
  return (
    <>
      <Button onClick={() => show(true)}>{t(words.photo)}</Button>
      {open && <Choose candidate={candidate} onClose={() => show(false)} />}
    </>
  );
}

function Choose({ candidate, onClose }: { readonly candidate: Candidate; readonly onClose: () => void }) {
  const t = useSay();
  const { practice } = useSitting();
  const { candidateId, number, name } = candidate;
  const keepPhoto = useKeepPhoto();
  const [isTaking, setTaking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [change, setChange] = useState<PhotoChange | null>(null);
  const named = useSittingPart(({ state }) => photoOf(state, candidateId));
  const keep = async (bytes: Uint8Array | null): Promise<void> => {
    const kept = await keepPhoto(candidateId, bytes);
    setFailure('failure' in kept ? kept.failure : null);
    setChange('change' in kept ? kept.change : null);
    setTaking(false);
  };
  const choose = async (file: File): Promise<void> => {
    const bytes = await asPhoto(file);
    if (bytes === null) setFailure(t(words.unreadable));
    else await keep(bytes);
  };
  if (change !== null) return <ChangePhoto {...{ candidate, change }} onClose={() => setChange(null)} />;
  return (
    <Dialog open title={`${t(words.photo)} ${number} ${name}`} width={520} onClose={onClose}>
      <div className="kp-stack">
        <p className="kp-soft">{t(words.about)}</p>
        {isTaking ? (
          <PhotoCamera onTaken={(bytes) => void keep(bytes)} />
        ) : (
          <PhotoOnRecord practice={practice} sha256={named} />
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
    </Dialog>
  );
}
