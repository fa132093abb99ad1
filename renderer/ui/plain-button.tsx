import type { ReactNode } from 'react';

type Props = {
  /** `primary` is the one thing to do here; `link` reads as part of the text. */
  readonly kind?: 'plain' | 'primary' | 'link';
  readonly submits?: boolean;
  /** Under way: it stays where it is and says what is being done. */
  readonly busy?: boolean;
  readonly expanded?: boolean;
  readonly onClick?: () => void;
  readonly children: ReactNode;
};

/** A button of the door, which stands before antd is read. Everywhere else antd's own is used. */
export function PlainButton({ kind = 'plain', submits = false, busy = false, expanded, onClick, children }: Props) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      className="kp-button"
      data-kind={kind}
      aria-busy={busy}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
