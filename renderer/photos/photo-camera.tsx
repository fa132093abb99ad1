import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { asPhoto } from './photo-picture.ts';
import { photoWords as words } from './photo-words.ts';
import './photos.css';

type Props = { readonly onTaken: (bytes: Uint8Array) => void };

const stop = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};

/** The camera of this computer, open as long as this is on screen. */
export function PhotoCamera({ onTaken }: Props) {
  const t = useSay();
  const video = useRef<HTMLVideoElement>(null);
  const [standing, setStanding] = useState<'opening' | 'open' | 'none'>('opening');

  useEffect(() => {
    let stream: MediaStream | null = null;
    let wanted = true;
    const open = async (): Promise<void> => {
      try {
        // a browser on an address that is not this computer's has no cameras at all
        const opened = await navigator.mediaDevices.getUserMedia({
          video: { facingMode: 'user', height: { ideal: 1080 } },
        });
        stream = opened;
        if (!wanted) {
          stop(opened);
          return;
        }
        if (video.current !== null) video.current.srcObject = opened;
        setStanding('open');
      } catch {
        if (wanted) setStanding('none');
      }
    };
    void open();
    return () => {
      wanted = false;
      if (stream !== null) stop(stream);
    };
  }, []);

  const shoot = async (): Promise<void> => {
    const bytes = video.current === null ? null : await asPhoto(video.current);
    if (bytes === null) setStanding('none');
    else onTaken(bytes);
  };
  if (standing === 'none')
    return (
      <p className="kp-note" data-tone="warn" role="alert">
        {t(words.noCamera)}
      </p>
    );
  return (
    <>
      <video ref={video} className="kp-photo" autoPlay playsInline muted aria-label={t(words.camera)} />
      <div>
        <Button type="primary" disabled={standing !== 'open'} onClick={() => void shoot()}>
          {t(words.shoot)}
        </Button>
      </div>
    </>
  );
}
