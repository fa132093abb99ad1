import { Button } from 'antd';
import { useState } from 'react';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ChooseFile } from '#renderer/ui/choose-file.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { usePhoto } from '#renderer/host/use-photo.ts';
import { asScene } from './scene-picture.ts';
import { roomWords as words } from './words.ts';

const PICTURES = 'image/png,image/jpeg,image/webp,image/bmp';

type ChooseProps = {
  readonly bytes: Uint8Array | null;
  readonly onChosen: (bytes: Uint8Array | null) => void;
  readonly onProblem: (problem: string) => void;
};

/** 附照片: one picture of what happened, from a file; nothing is kept before the incident is recorded. */
export function ChooseScene({ bytes, onChosen, onProblem }: ChooseProps) {
  const t = useSay();
  const choose = async (file: File): Promise<void> => {
    const scene = await asScene(file);
    onProblem(scene === null ? t(words.photoUnreadable) : '');
    if (scene !== null) onChosen(scene);
  };
  return (
    <div className="kp-line">
      <ChooseFile label={t(words.photo)} accept={PICTURES} onFile={(file) => void choose(file)}>
        {t(words.photo)}
      </ChooseFile>
      <span className="kp-small kp-soft kp-grow">{t(bytes === null ? words.photoAbout : words.photoChosen)}</span>
      {bytes !== null && <Button onClick={() => onChosen(null)}>{t(words.photoRemove)}</Button>}
    </div>
  );
}

type ShowProps = { readonly practice: boolean; readonly sha256: string };

/** The picture of an incident, on being asked for. */
export function ShowScene({ practice, sha256 }: ShowProps) {
  const t = useSay();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t(words.photoShow)}
      </Button>
      {open && (
        <Dialog open title={t(words.photoShow)} width={720} onClose={() => setOpen(false)}>
          <Scene practice={practice} sha256={sha256} />
        </Dialog>
      )}
    </>
  );
}

function Scene({ practice, sha256 }: ShowProps) {
  const t = useSay();
  const url = usePhoto(practice, sha256);
  if (url === 'missing')
    return (
      <p className="kp-note" data-tone="warn">
        {t(words.photoElsewhere)}
      </p>
    );
  return (
    <figure className="kp-stack">
      {url !== null && <img className="incident-scene" src={url} alt={t(words.photoShow)} />}
      <figcaption className="kp-small kp-soft kp-num">
        {t(words.photoDigest, { digest: sha256.slice(0, 8) })}
      </figcaption>
    </figure>
  );
}
