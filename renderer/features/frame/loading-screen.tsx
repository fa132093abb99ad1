import { useSay } from '#renderer/ui/say.ts';
import { frameWords } from './words.ts';

/** Stands where a screen will, while its code is read. */
export function LoadingScreen() {
  const t = useSay();
  return <p className="kp-page kp-soft">{t(frameWords.loadingScreen)}</p>;
}
