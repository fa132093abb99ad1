import { useHostNews } from '#renderer/host/host-news.ts';
import { useSay } from '#renderer/ui/say.ts';
import { backupWords } from '#shared/wire/backup/words.ts';

/** How far the host has come with a backup or restore, as a sentence, while `active`; null when there is nothing to say. */
export function useProgress(active: boolean): string | null {
  const t = useSay();
  const progress = useHostNews(({ backup }) => backup);
  if (!active || progress === null || progress.phase === 'idle') return null;
  const { phase, done, total } = progress;
  return t(backupWords[phase], { done, total });
}
