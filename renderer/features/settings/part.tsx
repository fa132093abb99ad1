import type { ReactNode } from 'react';

type Props = { readonly title: string; readonly note?: string; readonly children: ReactNode };

/** One panel of the settings: what it is about, its facts, and a line that explains them. */
export function Part({ title, note, children }: Props) {
  return (
    <section className="kp-panel kp-stack">
      <h2>{title}</h2>
      {children}
      {note !== undefined && <p className="kp-faint kp-small">{note}</p>}
    </section>
  );
}
