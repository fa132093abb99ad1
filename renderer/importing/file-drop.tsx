import { useState, type DragEvent } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { MAX_FILE_BYTES } from '#shared/importing/file-failure.ts';
import { importWords } from '#renderer/importing/words.ts';
import { FileButton } from './file-button.tsx';

type Props = { readonly label: string; readonly onFile: (file: File) => void };

/** A place to drop one spreadsheet on, or to choose it from. */
export function FileDrop({ label, onFile }: Props) {
  const t = useSay();
  const [over, setOver] = useState(false);
  const [tooMany, setTooMany] = useState(false);

  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file, ...more] = event.dataTransfer.files;
    setTooMany(more.length > 0);
    if (file !== undefined && more.length === 0) onFile(file);
  };

  return (
    <div
      className="import-drop kp-eased"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <div className="kp-line">
        <span>{t(importWords.dropHere)}</span>
        <FileButton label={label} type="primary" onFile={onFile} />
      </div>
      <p className="kp-small kp-soft" role={tooMany ? 'alert' : undefined}>
        {tooMany ? t(importWords.oneFile) : t(importWords.kinds, { max: MAX_FILE_BYTES >> 20 })}
      </p>
    </div>
  );
}
