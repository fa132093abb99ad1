import { Button, Input } from 'antd';
import { useState } from 'react';
import { ChooseFile } from '#renderer/ui/choose-file.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { fingerprint } from '#shared/base/signing/public-key.ts';
import { verifies } from '#shared/base/signing/verify.ts';
import { FORM_IDS, formOf } from '#shared/forms/registry.ts';
import type { SittingState } from '#shared/record/state.ts';
import { checkPaper, type CheckedPaper } from '#shared/wire/paper/check.ts';
import { checkWords } from './check-words.ts';
import { squareIn } from './square-in-picture.ts';

type Answer = ReturnType<typeof checkPaper> | { readonly ok: false; readonly error: { readonly kind: 'no_square' } };

/** 核对纸面: what the square on a page says, by a scanner that types or from a picture. Needs no network. */
export function CheckPaper({ state }: { readonly state: SittingState }) {
  const t = useSay();
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const check = (typed: string): void => setAnswer(typed.trim() === '' ? null : checkPaper(typed, state, verifies));

  const read = async (file: File): Promise<void> => {
    const found = await squareIn(file);
    setText(found ?? '');
    if (found === null) setAnswer({ ok: false, error: { kind: 'no_square' } });
    else check(found);
  };

  return (
    <div className="printing-check">
      <p>{t(checkWords.how)}</p>
      <Input.TextArea
        autoFocus
        rows={4}
        value={text}
        aria-label={t(checkWords.text)}
        placeholder={t(checkWords.text)}
        onChange={(event) => setText(event.target.value)}
        onPressEnter={(event) => {
          // a scanner ends what it types with Enter
          event.preventDefault();
          check(event.currentTarget.value);
        }}
      />
      <div className="kp-line">
        <Button type="primary" onClick={() => check(text)}>
          {t(checkWords.check)}
        </Button>
        <ChooseFile
          label={t(checkWords.picture)}
          accept="image/png,image/jpeg,image/webp,image/bmp"
          onFile={(file) => void read(file)}
        >
          {t(checkWords.picture)}
        </ChooseFile>
        <Button
          onClick={() => {
            setText('');
            setAnswer(null);
          }}
        >
          {t(checkWords.clear)}
        </Button>
      </div>
      {answer !== null && (answer.ok ? <Told paper={answer.value} /> : <Refused kind={answer.error.kind} />)}
    </div>
  );
}

function Refused({ kind }: { readonly kind: keyof typeof checkWords.faults }) {
  const t = useSay();
  return (
    <p className="kp-note" data-tone="danger" role="alert">
      {t(checkWords.faults[kind])}
    </p>
  );
}

const TONES = { same: 'good', changed: 'danger', 'no-marks': 'good', other: 'warn' } as const;

function Told({ paper: { seal, publicKey, standing } }: { readonly paper: CheckedPaper }) {
  const t = useSay();
  const form = FORM_IDS.find((id) => id === seal.form);
  const [copy = '', copies = ''] = seal.copy.split('/');
  const facts: [string, string][] = [
    [t(checkWords.form), form === undefined ? seal.form : formOf(form).name],
    [t(checkWords.number), seal.number],
    [t(checkWords.said), seal.said],
    [
      t(checkWords.state),
      `${t(checkWords.states[seal.state])}${seal.area === 'practice' ? t(checkWords.practice) : ''}`,
    ],
    [t(checkWords.print), t(checkWords.printed, { print: seal.print, copy, copies })],
    [t(checkWords.entries), seal.entries],
    [t(checkWords.digest), seal.digest],
    [t(checkWords.key), fingerprint(publicKey)],
  ];
  return (
    <div role="status">
      <p className="kp-note" data-tone={TONES[standing]}>
        {t(checkWords.standings[standing])}
      </p>
      <table className="kp-table printing-told">
        <tbody>
          {facts
            .filter(([, value]) => value !== '')
            .map(([label, value]) => (
              <tr key={label}>
                <th>{label}</th>
                <td className="kp-num">{value}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p>{t(checkWords.compare)}</p>
    </div>
  );
}
