import { Button } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
import type { ImportProgress } from '#renderer/importing/worker/import-client.ts';
import type { FileFailure } from '#shared/importing/file-failure.ts';
import { fileFailureWords } from '#shared/importing/flaw-words.ts';
import { importWords } from '#renderer/importing/words.ts';

type ReadingProps = { readonly file: string; readonly progress: ImportProgress; readonly onStop: () => void };

/** A file being read: how far, and a way to stop. */
export function ImportReading({ file, progress, onStop }: ReadingProps) {
  const t = useSay();
  const far =
    progress.rows === null
      ? t(importWords.bytes, { size: Math.ceil(progress.bytes / 1024).toLocaleString('en') })
      : t(importWords.rows, { count: progress.rows });
  return (
    <div className="kp-panel kp-line" role="status">
      <div className="kp-grow">
        <p>{t(importWords.reading, { file })}</p>
        <p className="kp-soft kp-small kp-num">{far}</p>
      </div>
      <Button onClick={onStop}>{t(importWords.stop)}</Button>
    </div>
  );
}

type FailedProps = { readonly file: string; readonly failure: FileFailure; readonly onReset: () => void };

/** A file that could not be read, and why. */
export function ImportFailed({ file, failure, onReset }: FailedProps) {
  const t = useSay();
  return (
    <div
      className="kp-note kp-line"
      data-tone={failure.kind === 'reading_cancelled' ? undefined : 'danger'}
      role="alert"
    >
      <div className="kp-grow">
        <p className="kp-strong">{t(importWords.failed, { file })}</p>
        <p>{t(fileFailureWords[failure.kind], failure.detail)}</p>
      </div>
      <Button onClick={onReset}>{t(importWords.chooseAnother)}</Button>
    </div>
  );
}
