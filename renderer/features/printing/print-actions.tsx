import { Button } from 'antd';
import { useState } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import type { Wanted } from '#shared/forms/papers.ts';
import type { PrintWay } from '#shared/wire/paper/printing.ts';
import { printingWords } from './words.ts';
import type { Missing } from './choice.ts';
import { MakingLine } from './making-line.tsx';
import { MissingNote } from './missing-note.tsx';
import { ONE_COPY, OrderOptions } from './order-options.tsx';
import { useMaking, type Send } from './use-making.ts';

type Props = {
  readonly send: Send;
  readonly wanted: Wanted;
  /** Whether the preview stands: nothing is printed that nobody could look at. */
  readonly isReady: boolean;
  readonly missing: readonly Missing[];
};

/** 打印 and 保存 PDF, what to know before, and what became of it. */
export function PrintActions({ send, wanted, isReady, missing }: Props) {
  const t = useSay();
  const making = useMaking(send);
  const [seen, setSeen] = useState(false);
  const [options, setOptions] = useState(ONE_COPY);
  const blocked = !isReady || making.isBusy || (missing.length > 0 && !seen);
  const make = (way: PrintWay) => () => making.make({ ...options, wanted: [wanted], way });

  return (
    <>
      {missing.length > 0 && <MissingNote missing={missing} seen={seen} onSeen={setSeen} />}
      <OrderOptions value={options} onChange={setOptions} />
      {/* above the buttons, which stand at the foot of the column and so stay where they are */}
      <MakingLine making={making} />
      <div className="kp-line">
        <Button type="primary" size="large" disabled={blocked} onClick={make('print')}>
          {t(printingWords.print)}
        </Button>
        <Button size="large" disabled={blocked} onClick={make('file')}>
          {t(printingWords.save)}
        </Button>
      </div>
    </>
  );
}
