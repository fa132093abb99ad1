import type { ButtonProps } from 'antd';
import { ChooseFile } from '#renderer/ui/choose-file.tsx';
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

/** Chooses one spreadsheet. */
export function FileButton({ label, another = false, onFile, ...looks }: Props) {
  const t = useSay();
  return (
    <ChooseFile {...looks} label={label} accept={KINDS.join(',')} onFile={onFile}>
      {t(another ? importWords.chooseAnother : importWords.choose)}
    </ChooseFile>
  );
}
