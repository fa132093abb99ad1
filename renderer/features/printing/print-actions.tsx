import { App, Button } from 'antd';
import { useState } from 'react';
import { invoke } from '#renderer/bridge/bridge.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { printingWords } from '#shared/words/printing.ts';

type Props = {
  /** The file, base64, under the name it is saved with; null while there is none. */
  readonly pdf: string | null;
  readonly name: string;
  /** Characters the paper can't show; with any, printing asks first. */
  readonly missing: number;
};
type Said = { readonly tone: 'good' | 'danger'; readonly text: string };

/** 打印 and 保存 PDF, and what became of it. */
export function PrintActions({ pdf, name, missing }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { modal } = App.useApp();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);

  const send = async (way: 'print' | 'save', content: string): Promise<void> => {
    setBusy(true);
    setSaid(null);
    const done =
      way === 'print'
        ? await invoke('print:open', { name: name.slice(0, 110), pdf: content })
        : await invoke('files:save', { name: `${name.slice(0, 110)}.pdf`, content });
    setBusy(false);
    if (done.ok) {
      setSaid({ tone: 'good', text: t(way === 'print' ? printingWords.opened : printingWords.saved, done.value) });
    } else if (done.error.kind !== 'save_cancelled') {
      setSaid({ tone: 'danger', text: explain(done.error) });
    }
  };

  const ask = (way: 'print' | 'save'): void => {
    if (pdf === null) return;
    if (missing === 0) {
      void send(way, pdf);
      return;
    }
    modal.confirm({
      title: t(printingWords.missingConfirm, { count: missing }),
      okText: t(printingWords.goOn),
      cancelText: t(printingWords.back),
      onOk: () => send(way, pdf),
    });
  };

  return (
    <>
      <div className="kp-line">
        <Button type="primary" size="large" disabled={pdf === null || busy} onClick={() => ask('print')}>
          {t(printingWords.print)}
        </Button>
        <Button size="large" disabled={pdf === null || busy} onClick={() => ask('save')}>
          {t(printingWords.save)}
        </Button>
      </div>
      {said !== null && (
        <p className="kp-note kp-small printing-said" data-tone={said.tone} role="status">
          {said.text}
        </p>
      )}
    </>
  );
}
