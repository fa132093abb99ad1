import { Modal } from 'antd';
import { useRef, type ReactNode } from 'react';

type Props = {
  readonly open: boolean;
  readonly title: string;
  readonly width?: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** What is marked, or the field in it: a list to choose from carries the mark on its box, which no cursor goes to. */
const typable = (marked: HTMLElement | null | undefined): HTMLElement | null | undefined =>
  marked?.matches('input, textarea, button, [tabindex]') === false
    ? marked.querySelector<HTMLElement>('input, textarea, button')
    : marked;

/**
 * A window over the screen. The cursor goes to what is marked `data-autofocus`, not to the closing cross, so that typing
 * can start at once; when the window goes, to the screen's `data-first-field`, where it has one, so that whoever signed in types
 * on. The page never scrolls by itself, so nothing has to be locked (antd's lock writes a style without nonce).
 */
export function Dialog({ open, title, width = 420, onClose, children }: Props) {
  const body = useRef<HTMLDivElement>(null);
  return (
    <Modal
      open={open}
      title={title}
      width={width}
      footer={null}
      scrollLock={false}
      destroyOnHidden
      onCancel={onClose}
      afterOpenChange={(shown) => {
        // whoever has gone to another field while the window was opening stays there
        if (shown && body.current?.contains(document.activeElement)) return;
        const field = shown
          ? typable(body.current?.querySelector<HTMLElement>('[data-autofocus]'))
          : document.querySelector<HTMLElement>('[data-first-field]');
        field?.focus();
      }}
    >
      <div ref={body}>{children}</div>
    </Modal>
  );
}
