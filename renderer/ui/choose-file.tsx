import { Button, type ButtonProps } from 'antd';
import { useRef, type ReactNode } from 'react';

type Props = {
  /** What is chosen, for those who can't see where the button stands. */
  readonly label: string;
  /** Endings or types, as an input's `accept` wants them. */
  readonly accept: string;
  readonly children: ReactNode;
} & Pick<ButtonProps, 'type' | 'size'> &
  (
    | { readonly onFile: (file: File) => void; readonly onFiles?: never }
    /** Several may be chosen at once. */
    | { readonly onFiles: (files: readonly File[]) => void; readonly onFile?: never }
  );

/**
 * A button that chooses one file or several, in the app's own words: a browser's own control speaks the system's language. The same file
 * can be chosen again after it was mended.
 */
export function ChooseFile({ label, accept, onFile, onFiles, children, ...looks }: Props) {
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
        multiple={onFiles !== undefined}
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          const [file] = files;
          if (file !== undefined) onFile?.(file);
          if (files.length > 0) onFiles?.(files);
          event.target.value = '';
        }}
      />
    </>
  );
}
