import { useSitting } from '#renderer/data/sitting-context.tsx';
import { usePhoto } from '#renderer/host/use-photo.ts';
import { useSay } from '#renderer/ui/say.ts';
import { paperEntryWords as words } from './words.ts';

/** The picture of the paper, to hold against it; it may be on another computer. */
export function PaperPicture({ sha256 }: { readonly sha256: string }) {
  const t = useSay();
  const { practice } = useSitting();
  const url = usePhoto(practice, sha256);
  if (url === null) return null;
  if (url === 'missing') return <p className="kp-small kp-soft">{t(words.photoGone)}</p>;
  return <img className="paper-entry-picture" src={url} alt={t(words.photo)} />;
}
