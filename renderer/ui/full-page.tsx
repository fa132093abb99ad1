import type { ReactNode } from 'react';
import { HelpButton } from './help-button.tsx';

type Props = {
  readonly tone?: 'plain' | 'warn' | 'danger';
  readonly title: string;
  /** What the handbook is asked for while this stands there, where that is not the screen around it. */
  readonly help?: string;
  /** What happened, what is safe, what to do: one paragraph each. */
  readonly paragraphs: readonly string[];
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
};

/** A page that says one thing: an empty screen with its next step, or a failure with what is safe. */
export function FullPage({ tone = 'plain', title, help, paragraphs, children, actions }: Props) {
  return (
    <section className="kp-page" data-tone={tone} data-help={help} role={tone === 'danger' ? 'alert' : undefined}>
      <h1>{title}</h1>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {children}
      {actions !== undefined && <div className="kp-line">{actions}</div>}
    </section>
  );
}

/** The same where no frame stands around it; where something went wrong, with the way to the handbook. */
export const LonePage = (props: Props) => (
  <main className="kp-alone" data-help="trouble">
    <FullPage {...props} />
    {props.tone !== undefined && (
      <p className="kp-alone-help">
        <HelpButton />
      </p>
    )}
  </main>
);
