import { Button } from 'antd';
import { useRef, useState, type DragEvent } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { MAX_FILE_BYTES } from '#shared/roster/file-failure.ts';
import { importWords } from '#shared/words/setup.ts';

type Props = { readonly label: string; readonly onFile: (file: File) => void };

/** A place to drop one spreadsheet on, or to choose it from. */
export function FileDrop({ label, onFile }: Props) {
  const t = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [tooMany, setTooMany] = useState(false);

  const take = (files: FileList | null): void => {
    const [file] = files ?? [];
    setTooMany((files?.length ?? 0) > 1);
    if (file !== undefined && files?.length === 1) onFile(file);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };

  return (
    <div
      className="setup-drop kp-eased"
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
        <Button type="primary" onClick={() => input.current?.click()}>
          {t(importWords.choose)}
        </Button>
      </div>
      <p className="kp-small kp-soft" role={tooMany ? 'alert' : undefined}>
        {tooMany ? t(importWords.oneFile) : t(importWords.kinds, { max: MAX_FILE_BYTES >> 20 })}
      </p>
      <input
        ref={input}
        className="kp-hidden"
        type="file"
        accept=".xlsx,.xls,.csv,.xlsm"
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </div>
  );
}
