import { usePhoto } from '#renderer/host/use-photo.ts';
import { useSay } from '#renderer/ui/say.ts';
import { photoWords as words } from './photo-words.ts';
import './photos.css';

/** A photo by its digest, or why none is shown. */
export function PhotoOnRecord({ practice, sha256 }: { readonly practice: boolean; readonly sha256: string }) {
  const t = useSay();
  const url = usePhoto(practice, sha256);
  if (sha256 === '') return <p className="kp-soft">{t(words.none)}</p>;
  if (url === 'missing')
    return (
      <p className="kp-note" data-tone="warn">
        {t(words.elsewhere)}
      </p>
    );
  return url === null ? <div className="kp-photo" /> : <img className="kp-photo" src={url} alt={t(words.photo)} />;
}
