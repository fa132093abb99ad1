import type { ReactNode } from 'react';

type Props = { readonly title: string; readonly note?: string; readonly children?: ReactNode };

/** The head of one preparation: what it is, how much there is, and what can be done. */
export function PanelHead({ title, note, children }: Props) {
  return (
    <header className="kp-line setup-panel-head">
      <h2>{title}</h2>
      <span className="kp-soft kp-num kp-grow">{note}</span>
      {children}
    </header>
  );
}
