import { Button } from 'antd';
import { useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { printingWords } from './words.ts';
import type { Missing } from './choice.ts';
import { MissingNote } from './missing-note.tsx';

type Props = {
  /** The file, base64, under the name it is saved with; null while there is none. */
  readonly pdf: string | null;
  readonly name: string;
  readonly missing: readonly Missing[];
};
type Said = { readonly tone: 'good' | 'danger'; readonly text: string };

/** Leaves room for `.pdf` and a number in what the host takes as a name. */
const NAME_LENGTH = 110;

/** 打印 and 保存 PDF, what to know before, and what became of it. */
export function PrintActions({ pdf, name, missing }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const [seen, setSeen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const blocked = pdf === null || busy || (missing.length > 0 && !seen);

  const send = async (way: 'print' | 'save'): Promise<void> => {
    if (pdf === null) return;
    setBusy(true);
    setSaid(null);
    const short = name.slice(0, NAME_LENGTH);
    const done =
      way === 'print'
        ? await invoke('print:open', { name: short, pdf })
        : await invoke('files:save', { name: `${short}.pdf`, content: pdf });
    setBusy(false);
    if (done.ok) {
      setSaid({ tone: 'good', text: t(way === 'print' ? printingWords.opened : printingWords.saved, done.value) });
    } else if (done.error.kind !== 'save_cancelled') {
      setSaid({ tone: 'danger', text: explain(done.error) });
    }
  };

  return (
    <>
      {missing.length > 0 && <MissingNote missing={missing} seen={seen} onSeen={setSeen} />}
      {/* above the buttons, which stand at the foot of the column and so stay where they are */}
      {said !== null && (
        <p className="kp-note kp-small printing-said" data-tone={said.tone} role="status">
          {said.text}
        </p>
      )}
      <div className="kp-line">
        <Button type="primary" size="large" disabled={blocked} onClick={() => send('print')}>
          {t(printingWords.print)}
        </Button>
        <Button size="large" disabled={blocked} onClick={() => send('save')}>
          {t(printingWords.save)}
        </Button>
      </div>
    </>
  );
}
