import { Button } from 'antd';
import { useState } from 'react';
import { OWN_SETTINGS, type Reason } from '#shared/law/parts/verdict.ts';
import { resultsWords } from '#shared/results/words.ts';
import { useSay } from '#renderer/ui/say.ts';
import './citations.css';
import { ClauseDrawer } from './clause-drawer.tsx';

/** The clauses that decided, one a line; each opens the paragraph of the document it came from. */
export function ReasonList({ because }: { readonly because: readonly Reason[] }) {
  const t = useSay();
  const [open, setOpen] = useState<Reason | null>(null);
  return (
    <>
      <ol className="citation-reasons" aria-label={t(resultsWords.why)}>
        {because.map((reason) => (
          <li key={`${reason.source}/${reason.code}`}>
            <span>{reason.text}</span>
            {reason.source === OWN_SETTINGS ? (
              <span className="kp-faint">{reason.article}</span>
            ) : (
              <Button size="small" type="link" onClick={() => setOpen(reason)}>
                {reason.article}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <ClauseDrawer reason={open} onClose={() => setOpen(null)} />
    </>
  );
}
