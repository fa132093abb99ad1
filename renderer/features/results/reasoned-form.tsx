import { Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { spreadWords as words } from './spread-words.ts';

type Props = {
  /** What the line of text is asked for. */
  readonly label: string;
  readonly placeholder?: string;
  readonly submit: string;
  /** Records it and answers what is against it, or ''. */
  readonly save: (text: string) => Promise<string>;
  /** What is chosen besides. */
  readonly children: ReactNode;
};

/** What the lead writes down where marks lie too far apart: a choice, a line that says why, one button. */
export function ReasonedForm({ label, placeholder = label, submit, save, children }: Props) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const record = async (): Promise<void> => {
    const against = await save(text.trim());
    setProblem(against);
    if (against === '') setText('');
  };
  return (
    <form
      className="results-reasoned kp-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      {children}
      <div className="kp-line">
        <Input
          className="kp-grow"
          aria-label={label}
          placeholder={placeholder}
          value={text}
          maxLength={500}
          onChange={(event) => setText(event.target.value)}
        />
        <Button htmlType="submit">{submit}</Button>
      </div>
      {problem !== '' && <p role="alert">{problem}</p>}
    </form>
  );
}

/** Instead of a form, for whoever may not write it: who does, and the way to sign in. */
export function SignInFirst({ who }: { readonly who: string }) {
  const t = useSay();
  return (
    <div className="kp-line">
      <span className="kp-small kp-soft">{who}</span>
      <Button onClick={() => requestSignIn()}>{t(words.signIn)}</Button>
    </div>
  );
}
