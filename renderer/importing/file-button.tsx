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

/** Endings of what the reader takes, or names for what it is: Excel, WPS, LibreOffice, web pages saved as tables, text. */
const KINDS = [
  ...['.xlsx', '.xls', '.xlsm', '.xlsb', '.xltx', '.xlt', '.et', '.ett', '.ods', '.fods'],
  ...['.csv', '.tsv', '.txt', '.xml', '.htm', '.html', '.mht', '.mhtml'],
];

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
        accept={KINDS.join(',')}
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
