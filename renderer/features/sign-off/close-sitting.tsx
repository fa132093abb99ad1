import { Button } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useHostNews } from '#renderer/host/host-news.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { concernsOf, tallyOf } from '#shared/documents/concerns/concerns.ts';
import { breachesOf } from '#shared/procedures/parts/breaches.ts';
import { knownLedger } from '#renderer/data/known-ledger.ts';
import type { SittingState } from '#shared/record/state.ts';
import { isKept, type StickStatus } from '#shared/wire/host/stick.ts';
import type { Sentence } from '#shared/words/say.ts';
import { closingWords, signOffWords } from './words.ts';

/** 结束场次: what is still open is shown first, and nothing ends before somebody has said so. */
export function CloseSitting({ digest }: { readonly digest: string }) {
  const t = useSay();
  const { state } = useSitting();
  const [asking, setAsking] = useState(false);
  return (
    <div className="kp-line">
      <span className="kp-note" data-tone="good">
        {t(signOffWords.closeWhat, countsOf(state))}
      </span>
      <Button type="primary" size="large" onClick={() => setAsking(true)}>
        {t(signOffWords.close)}
      </Button>
      {asking && <Ask digest={digest} onClose={() => setAsking(false)} />}
    </div>
  );
}

const countsOf = (state: SittingState) => {
  const { expected, signed, absent, voided } = knownLedger(state);
  return { expected, signed, absent, voided };
};

function Ask({ digest, onClose }: { readonly digest: string; readonly onClose: () => void }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { state, record } = useSitting();
  const stick = useHostNews((news) => news.stick);
  const [problem, setProblem] = useState<string | null>(null);
  const open = stillOpen(state, stick);
  const close = async (): Promise<void> => {
    const closed = await record({ type: 'sitting_closed', ...countsOf(state), digest });
    if (closed.ok) onClose();
    else setProblem(explain(closed.error));
  };
  return (
    <Dialog open title={t(signOffWords.close)} width={520} onClose={onClose}>
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void close();
        }}
      >
        <p className="kp-num">{t(signOffWords.closeWhat, countsOf(state))}</p>
        {open.length === 0 ? (
          <p className="kp-note" data-tone="good">
            {t(closingWords.nothing)}
          </p>
        ) : (
          <div className="kp-note" data-tone="warn" data-testid="still-open">
            <p>{t(closingWords.open)}</p>
            <ul className="sign-off-open">
              {open.map(({ sentence, count }) => (
                <li key={sentence[0]}>{t(sentence, { count })}</li>
              ))}
            </ul>
          </div>
        )}
        <FormFoot problem={problem} submit={t(closingWords.confirm)} leave={t(closingWords.back)} onLeave={onClose} />
      </form>
    </Dialog>
  );
}

type Open = { readonly sentence: Sentence; readonly count: number };

/** What nobody has answered for or looked at, though the sitting can end without it. */
function stillOpen(state: SittingState, stick: StickStatus | null): readonly Open[] {
  const { invalid, unanswered, open } = tallyOf(concernsOf(state));
  const unmarked = [...state.candidates.keys()].filter((id) => !state.attendance.has(id)).length;
  const lessened = [...state.candidates.keys()].filter((id) => breachesOf(state, id).length > 0).length;
  const isGone = stick !== null && stick.state !== 'none' && !isKept(stick, state.sitting?.sittingId ?? '');
  return [
    { sentence: closingWords.concerns, count: invalid + unanswered },
    { sentence: closingWords.notAsked, count: open },
    { sentence: closingWords.unmarked, count: unmarked },
    { sentence: closingWords.lessened, count: lessened },
    { sentence: closingWords.stick, count: isGone ? 1 : 0 },
  ].filter(({ count }) => count > 0);
}
