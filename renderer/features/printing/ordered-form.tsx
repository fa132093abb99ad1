import { Button } from 'antd';
import { useMemo, type ReactNode } from 'react';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { PdfPreview } from '#renderer/ui/pdf-preview.tsx';
import { useSay, type Say } from '#renderer/ui/say.ts';
import type { Wanted } from '#shared/forms/papers.ts';
import type { Paper } from '#shared/forms/registry.ts';
import { printingWords } from './words.ts';
import { countDrafts, whereMissing } from './choice.ts';
import { FacesLine } from './faces-line.tsx';
import type { Send } from './use-making.ts';
import { PrintActions } from './print-actions.tsx';
import { useRendered, type Rendered } from './use-rendered.ts';

type Props = {
  readonly send: Send;
  /** None while they are put together. */
  readonly papers: readonly Paper[];
  readonly wanted: Wanted;
  readonly name: string;
  readonly choose: ReactNode;
};

/** What was chosen: whoever chooses otherwise begins anew with what they know before printing. */
const keyOf = ({ form, candidateId, examinerId }: Wanted): string => [form, candidateId, examinerId].join(' ');

/** Papers being made or made: what to know before printing at the left, the pages at the right. */
export function OrderedForm({ send, papers, wanted, name, choose }: Props) {
  const { rendered, stop, again } = useRendered(papers);
  const ready = rendered.state === 'ready' ? rendered : null;
  const missing = useMemo(() => (ready === null ? [] : whereMissing(papers, ready.missing)), [papers, ready]);
  return (
    <div className="printing-body">
      <div className="printing-side">
        {choose}
        <div className="printing-before">
          <Facts papers={papers} rendered={rendered} />
          <FacesLine onChanged={again} />
          <PrintActions key={keyOf(wanted)} send={send} wanted={wanted} isReady={ready !== null} missing={missing} />
        </div>
      </div>
      <div className="printing-paper">
        {rendered.state === 'ready' ? (
          <PdfPreview pdf={rendered.pdf} label={name} />
        ) : (
          <Waiting rendered={rendered} name={name} count={papers.length} onStop={stop} onAgain={again} />
        )}
      </div>
    </div>
  );
}

/** How much paper it is, and how much of it is only a draft. */
function Facts({ papers, rendered }: { readonly papers: readonly Paper[]; readonly rendered: Rendered }) {
  const t = useSay();
  const drafts = countDrafts(papers);
  const count = papers.length;
  return (
    <>
      {/* the line stands there from the beginning: what is above must not move under a finger when the pages come */}
      <p className="kp-num">
        {rendered.state === 'ready'
          ? t(printingWords.papers, { count, pages: rendered.pages })
          : rendered.state === 'making'
            ? making(t, count)
            : t(printingWords.notMade, { count })}
      </p>
      {drafts > 0 && (
        <p className="kp-note" data-tone="warn">
          {t(printingWords.drafts, { count: drafts })}
        </p>
      )}
    </>
  );
}

const making = (t: Say, count: number): string =>
  count === 0 ? t(printingWords.preparing) : t(printingWords.making, { count });

type WaitingProps = {
  readonly rendered: Exclude<Rendered, { state: 'ready' }>;
  readonly name: string;
  readonly count: number;
  readonly onStop: () => void;
  readonly onAgain: () => void;
};

function Waiting({ rendered, name, count, onStop, onAgain }: WaitingProps) {
  const t = useSay();
  const explain = useFailureSentence();
  if (rendered.state === 'making') {
    const title = making(t, count);
    const stop = <Button onClick={onStop}>{t(printingWords.stop)}</Button>;
    if (rendered.first === null) return <FullPage title={title} paragraphs={[]} actions={stop} />;
    return (
      <div className="printing-beginning">
        <p className="kp-line" role="status">
          <span className="kp-grow">{t(printingWords.firstStands, { count })}</span>
          {stop}
        </p>
        <PdfPreview pdf={rendered.first} label={name} />
      </div>
    );
  }
  const failed = rendered.state === 'failed';
  return (
    <FullPage
      tone={failed ? 'danger' : 'plain'}
      title={failed ? explain(rendered.failure) : t(printingWords.stopped)}
      paragraphs={[]}
      actions={<Button onClick={onAgain}>{t(printingWords.again)}</Button>}
    />
  );
}
