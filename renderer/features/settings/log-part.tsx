import { Button } from 'antd';
import { useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useHostNews } from '#renderer/host/host-news.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { copyText } from '#renderer/ui/table-text.ts';
import type { Result } from '#shared/base/result.ts';
import type { Output } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { diagnosisText } from './diagnosis-text.ts';
import { eventWords, logWords } from './log-words.ts';
import { Part } from './part.tsx';

type Props = { readonly info: Pick<Output<'app:info'>, 'version' | 'world'> };

/** 运行记录: what went wrong here, read on screen or copied for whoever helps. */
export function LogPart({ info }: Props) {
  const t = useSay();
  const [answer, setAnswer] = useState<Result<Output<'app:log'>, HostFailure> | null>(null);
  const [open, setOpen] = useState(false);
  const look = (): void => {
    setOpen(true);
    void invoke('app:log', {}).then(setAnswer);
  };
  return (
    <Part title={t(logWords.title)} note={t(logWords.note)}>
      <div>
        <Button onClick={look}>{t(logWords.open)}</Button>
      </div>
      <Dialog open={open} title={t(logWords.title)} width={860} onClose={() => setOpen(false)}>
        {answer === null ? <p className="kp-soft">{t(logWords.asking)}</p> : <Told info={info} answer={answer} />}
      </Dialog>
    </Part>
  );
}

function Told({ info, answer }: Props & { readonly answer: Result<Output<'app:log'>, HostFailure> }) {
  const t = useSay();
  const explain = useFailureSentence();
  const health = useHostNews((news) => news.disk);
  const [copied, setCopied] = useState<boolean | null>(null);
  if (!answer.ok) {
    return (
      <p className="kp-note" data-tone="danger" role="alert">
        {explain(answer.error)}
      </p>
    );
  }
  const { lines } = answer.value;
  const text = diagnosisText(info, health, answer.value, navigator.userAgent);
  return (
    <div className="kp-stack">
      <p className="kp-soft">{t(logWords.note)}</p>
      {lines.length === 0 ? <p>{t(logWords.nothing)}</p> : <LogTable lines={lines} />}
      <div className="kp-line">
        <Button type="primary" data-autofocus onClick={() => setCopied(copyText(text))}>
          {t(logWords.copy)}
        </Button>
        <span role="status">{copied === true && t(logWords.copied)}</span>
      </div>
      {copied === false && (
        <>
          <p className="kp-note">{t(logWords.notCopied)}</p>
          <pre className="kp-log-text" tabIndex={0}>
            {text}
          </pre>
        </>
      )}
    </div>
  );
}

/** The newest first: whoever looks wants to know what has just happened. */
function LogTable({ lines }: Pick<Output<'app:log'>, 'lines'>) {
  const t = useSay();
  return (
    <div className="kp-log" tabIndex={0} role="region" aria-label={t(logWords.title)}>
      <table className="kp-table">
        <thead>
          <tr>
            <th>{t(logWords.at)}</th>
            <th>{t(logWords.event)}</th>
            <th>{t(logWords.detail)}</th>
          </tr>
        </thead>
        <tbody>
          {[...lines].reverse().map(({ at, event, detail }, index) => {
            const said = eventWords[event];
            return (
              <tr key={`${at} ${index}`}>
                <td className="kp-num">{localTime(at)}</td>
                <td>{said === undefined ? event : t(said)}</td>
                <td className="kp-log-detail">{detail.replaceAll('\\n', '\n')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
