import { Button } from 'antd';
import { useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Finding } from '#shared/progress/readiness.ts';
import { readinessWords as words } from './words.ts';

type Props = { readonly see: (finding: Finding) => void };

/** A page is printed and a person says how it looks: no program can see paper. */
export function PrinterCheck({ see }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const [made, setMade] = useState(false);
  const [problem, setProblem] = useState('');
  const make = async (): Promise<void> => {
    const done = await invoke('handbook:make', { page: 'first-day', way: 'print' });
    setMade(done.ok);
    setProblem(done.ok ? '' : explain(done.error));
  };
  const say = (outcome: Finding['outcome'], code: string): void => see({ check: 'printer', outcome, code, blanks: {} });
  return (
    <div className="kp-line kp-wrap">
      {problem !== '' && <span role="alert">{problem}</span>}
      {made && <span className="kp-small kp-soft">{t(words.testPageMade)}</span>}
      {made ? (
        <>
          <Button size="small" onClick={() => say('good', 'printer_seen')}>
            {t(words.seen)}
          </Button>
          <Button size="small" onClick={() => say('bad', 'printer_wrong')}>
            {t(words.wrong)}
          </Button>
        </>
      ) : (
        <>
          <Button size="small" onClick={() => void make()}>
            {t(words.testPage)}
          </Button>
          <Button size="small" onClick={() => say('warn', 'printer_none')}>
            {t(words.noPrinter)}
          </Button>
        </>
      )}
    </div>
  );
}

/** Whether the camera opens; nothing is taken or kept. */
export function CameraCheck({ see }: Props) {
  const t = useSay();
  const look = async (): Promise<void> => {
    const opens = await openOnce();
    see({
      check: 'camera',
      outcome: opens ? 'good' : 'warn',
      code: opens ? 'camera_there' : 'camera_none',
      blanks: {},
    });
  };
  return (
    <Button size="small" onClick={() => void look()}>
      {t(words.tryCamera)}
    </Button>
  );
}

async function openOnce(): Promise<boolean> {
  try {
    // a browser on an address that is not this computer's has no cameras at all
    const stream = await navigator.mediaDevices.getUserMedia({ video: true });
    for (const track of stream.getTracks()) track.stop();
    return true;
  } catch {
    return false;
  }
}
