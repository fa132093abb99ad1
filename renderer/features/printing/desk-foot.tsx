import { Button } from 'antd';
import { useState } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import type { Needed } from '#shared/forms/desk.ts';
import type { PrintWay } from '#shared/wire/paper/printing.ts';
import type { Sentence } from '#shared/words/say.ts';
import { MakingLine } from './making-line.tsx';
import { ONE_COPY, OrderOptions } from './order-options.tsx';
import type { Making } from './use-making.ts';
import { printingWords } from './words.ts';

type Props = {
  /** What was picked. */
  readonly counted: readonly Needed[];
  readonly making: Making;
  /** What the archive holds. */
  readonly note: Sentence;
};

/** How much was picked, how many copies, and where they go: printed, one file, a file a person, or the archive. */
export function DeskFoot({ counted, making, note }: Props) {
  const t = useSay();
  const [options, setOptions] = useState(ONE_COPY);
  const sum = (of: (each: Needed) => number): number => counted.reduce((all, each) => all + of(each), 0);
  const send = (way: PrintWay) => () => {
    const wanted = counted.map(({ form }) => ({ form, candidateId: null, examinerId: null }));
    return making.make({ ...options, wanted, way });
  };
  const blocked = counted.length === 0 || making.isBusy;
  return (
    <div className="printing-desk-foot">
      <p className="kp-num">
        {t(printingWords.chosen, {
          forms: counted.length,
          papers: sum(({ papers }) => papers),
          drafts: sum(({ drafts }) => drafts),
        })}
      </p>
      <OrderOptions value={options} onChange={setOptions} />
      <MakingLine making={making} />
      <div className="kp-line">
        <Button type="primary" size="large" disabled={blocked} onClick={send('print')}>
          {t(printingWords.print)}
        </Button>
        <Button size="large" disabled={blocked} onClick={send('file')}>
          {t(printingWords.oneFile)}
        </Button>
        <Button size="large" disabled={blocked} onClick={send('people')}>
          {t(printingWords.people)}
        </Button>
        <Button size="large" disabled={blocked} onClick={send('archive')}>
          {t(printingWords.archive)}
        </Button>
      </div>
      <p className="kp-small kp-soft">{t(note)}</p>
    </div>
  );
}
