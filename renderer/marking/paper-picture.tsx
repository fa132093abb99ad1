import { useSitting } from '#renderer/data/sitting-context.tsx';
import { usePhoto } from '#renderer/host/use-photo.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Sentence } from '#shared/words/say.ts';
import './paper-picture.css';

const words = {
  photo: ['纸面照片', 'Picture of the paper'],
  photoGone: ['照片不在这台电脑上。', 'The picture is not on this computer.'],
} as const satisfies Record<string, Sentence>;

/** The picture of the paper, to hold against it; it may be on another computer. */
export function PaperPicture({ sha256 }: { readonly sha256: string }) {
  const t = useSay();
  const { practice } = useSitting();
  const url = usePhoto(practice, sha256);
  if (url === null) return null;
  if (url === 'missing') return <p className="kp-small kp-soft">{t(words.photoGone)}</p>;
  return <img className="paper-picture" src={url} alt={t(words.photo)} />;
}
