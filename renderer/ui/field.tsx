import { useId, type ReactNode } from 'react';

type Props = {
  readonly label: string;
  /** What helps to fill it in; an error takes its place. */
  readonly note?: string | undefined;
  readonly error?: string | undefined;
  readonly children: (control: { readonly id: string; readonly 'aria-describedby': string }) => ReactNode;
};

/** A labelled control with one line below it that is always there, so that nothing moves when an error shows. */
export function Field({ label, note, error, children }: Props) {
  const id = useId();
  const noteId = `${id}-note`;
  return (
    <div className="kp-field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': noteId })}
      <p id={noteId} className="kp-small" data-tone={error === undefined ? undefined : 'danger'}>
        {error ?? note}
      </p>
    </div>
  );
}
