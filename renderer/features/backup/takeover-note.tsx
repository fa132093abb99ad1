import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { sourceOf } from '#shared/wire/takeover/source.ts';
import { backupWords } from '#shared/wire/backup/words.ts';

/**
 * The first thing a spare machine shows of a sitting it goes on with: from whom, and since when paper has to fill the gap. It
 * goes as soon as something is recorded here; the record itself keeps who took over and why.
 */
export function TakeoverNote() {
  const t = useSay();
  const last = useSittingPart(({ state }) => state.replacements.at(-1));
  const head = useSittingPart(({ state }) => state.head.seq);
  if (last === undefined || last.seq < head) return null;
  return (
    <div className="kp-note" data-tone="warn" role="status">
      <p>
        <strong>{t(backupWords.takenOver, { name: last.name })}</strong>{' '}
        {t(backupWords.takenOverWhy, { reason: last.reason, by: last.by })}
      </p>
      <p>
        {sourceOf(last) === 'stick'
          ? t(backupWords.checkPaperStick, { time: localTime(last.lastAt ?? last.backupAt) })
          : t(backupWords.checkPaper, { time: localTime(last.backupAt) })}
      </p>
    </div>
  );
}
