import { Button, type ButtonProps } from 'antd';
import { useRef, type ReactNode } from 'react';

type Props = {
  /** What is chosen, for those who can't see where the button stands. */
  readonly label: string;
  /** Endings or types, as an input's `accept` wants them. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
} & Pick<ButtonProps, 'type' | 'size'>;

/**
 * A button that chooses one file, in the app's own words: a browser's own control speaks the system's language. The same file
 * can be chosen again after it was mended.
 */
export function ChooseFile({ label, accept, onFile, children, ...looks }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...looks} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        className="kp-hidden"
        type="file"
        accept={accept}
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
