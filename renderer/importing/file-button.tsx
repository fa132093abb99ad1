import { Button, type ButtonProps } from 'antd';
import { useRef } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { importWords } from '#renderer/importing/words.ts';

type Props = {
  /** What kind of list it is, for those who can't see where the button stands. */
  readonly label: string;
  readonly another?: boolean;
  readonly onFile: (file: File) => void;
} & Pick<ButtonProps, 'type' | 'size'>;

/** Chooses one spreadsheet; the same file can be chosen again after it was mended. */
export function FileButton({ label, another = false, onFile, ...looks }: Props) {
  const t = useSay();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...looks} onClick={() => input.current?.click()}>
        {t(another ? importWords.chooseAnother : importWords.choose)}
      </Button>
      <input
        ref={input}
        className="kp-hidden"
        type="file"
        accept=".xlsx,.xls,.csv,.xlsm"
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) onFile(file);
          event.target.value = '';
        }}
      />
    </>
  );
}
