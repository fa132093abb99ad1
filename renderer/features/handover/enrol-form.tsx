import { Button, Input } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { handoverWords } from '#renderer/features/handover/words.ts';
import { isOfPassphrase, OwnPassphrase } from './own-passphrase.tsx';
import { useProblemSentence } from './problem-sentence.ts';

type Props = {
  /** The address used so far, to start from. */
  readonly known: string;
  readonly onCancel: (() => void) | null;
  readonly onEnrolled: () => void;
};

/** Address and 登记码: what central's keeper gives an exam room. */
export function EnrolForm({ known, onCancel, onEnrolled }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const explainRefusal = useProblemSentence();
  const [url, setUrl] = useState(known);
  const [code, setCode] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<HostFailure | null>(null);

  const unknown = failure?.kind === 'central_certificate_unknown' ? failure.detail?.['fingerprint'] : undefined;
  const seen = unknown === undefined ? undefined : String(unknown);

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const certificate = seen === undefined ? {} : { certificate: seen };
    const enrolled = await invoke('central:enrol', { url, code, passphrase, ...certificate });
    setFailure(enrolled.ok ? null : enrolled.error);
    if (enrolled.ok) onEnrolled();
    setBusy(false);
  };
  const refusal = failure?.kind === 'central_refused' ? failure.detail?.['refusal'] : undefined;
  const said =
    failure === null ? undefined : refusal === undefined ? explain(failure) : explainRefusal(String(refusal));
  const aboutCode = refusal === 'code_wrong' || refusal === 'too_many_tries';
  const aboutPassphrase = isOfPassphrase(failure);
  return (
    <form className="kp-stack" onSubmit={(event) => void submit(event)}>
      <p className="kp-soft">{t(handoverWords.enrolNote)}</p>
      <Field
        label={t(handoverWords.address)}
        note={t(handoverWords.addressNote)}
        error={aboutCode || aboutPassphrase ? undefined : said}
      >
        {(control) => (
          <Input
            {...control}
            value={url}
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            placeholder="https://"
            onChange={(event) => {
              setUrl(event.target.value);
              setFailure(null);
            }}
          />
        )}
      </Field>
      <Field label={t(handoverWords.code)} note={t(handoverWords.codeNote)} error={aboutCode ? said : undefined}>
        {(control) => (
          <Input
            {...control}
            value={code}
            autoComplete="off"
            spellCheck={false}
            maxLength={64}
            className="handover-code"
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </Field>
      <OwnPassphrase value={passphrase} onChange={setPassphrase} error={aboutPassphrase ? said : undefined} />
      <div className="kp-line">
        <Button
          type="primary"
          htmlType="submit"
          loading={busy}
          disabled={url.trim() === '' || code.trim() === '' || passphrase === ''}
        >
          {t(busy ? handoverWords.enrolling : seen === undefined ? handoverWords.enrol : handoverWords.enrolTrusting)}
        </Button>
        {onCancel !== null && <Button onClick={onCancel}>{t(handoverWords.cancel)}</Button>}
      </div>
    </form>
  );
}
