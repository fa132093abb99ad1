import { Button, Checkbox, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useRecorder, useSitting } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape, type ShapeName } from '#renderer/ui/shape.tsx';
import { drillFact, drillRule, type DrillFact, type DrillStep, type Seen } from '#shared/progress/drill.ts';
import { drillStepWords, drillWords } from '#shared/progress/drill-words.ts';
import { heldAgainst } from './held.ts';
import { remember, remembered } from './drill-memory.ts';
import { useStanding } from './use-standing.ts';
import { drillScreenWords as words } from './words.ts';

type Props = {
  readonly step: DrillStep;
  readonly log: string;
  readonly seen: Omit<Seen, 'wasClosed'> | null;
};

const SHAPES: Readonly<Record<DrillFact['phase'], ShapeName>> = { begun: 'half', done: 'check', skipped: 'dash' };

/** One step: what to do, what must be seen, and how far it has come. */
export function DrillStepRow({ step, log, seen }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { state, actor } = useSitting();
  const { record, view } = useRecorder();
  const [problem, setProblem] = useState('');
  const [printed, setPrinted] = useState(false);
  const fact = drillFact(state, step);
  const begun = fact?.phase === 'begun' ? fact : null;
  const standing = useStanding(step, log, begun, seen);
  const write = async (facts: object): Promise<boolean> => {
    const said = { ...facts, by: actor?.name ?? '' };
    const written = await record({ type: 'facts_stated', rule: drillRule(step), candidateId: null, facts: said });
    setProblem(written.ok ? '' : explain(written.error));
    return written.ok;
  };
  const begin = async (): Promise<void> => {
    if (seen === null) return;
    const { run, ms, wall, prints } = seen;
    if (!(await write({ phase: 'begun', run, ms, wall, prints }))) return;
    // what must still be there at the end is the very entry that says so
    const { head } = view().state;
    remember(log, { seq: head.seq, hash: head.hash, happened: false, wasClosed: false });
    setPrinted(false);
  };
  const verify = async (seq: number): Promise<void> => {
    const held = await heldAgainst(log, seq, remembered(log, seq)?.hash ?? null, view().state.head);
    if (held.kind === 'kept') await write({ phase: 'done', of: seq, hash: held.hash, entries: held.entries });
    else setProblem(t(words[held.kind], { seq }));
  };
  useEffect(() => setProblem(''), [fact?.seq]);
  const { name, todo, shows } = drillStepWords[step];
  const needsStick = step === 'stick' && seen !== null && seen.isStickKept === null;
  const isOver = standing === 'restored' && (step !== 'printer' || printed);
  return (
    <article
      className="kp-panel drill-step"
      data-step={step}
      data-phase={fact?.phase ?? 'none'}
      data-standing={standing}
    >
      <h2 className="kp-line">
        <Shape name={fact === null ? 'hollow' : SHAPES[fact.phase]} /> {t(name)}
        <span className="kp-grow" />
        {begun === null && (
          <Button disabled={seen === null || needsStick} onClick={() => void begin()}>
            {t(fact === null ? words.begin : words.again)}
          </Button>
        )}
      </h2>
      <p>{t(words.todo, { what: t(todo) })}</p>
      <p className="kp-soft">{t(words.shows, { what: t(shows) })}</p>
      {needsStick && <p className="kp-note">{t(words.stickFirst)}</p>}
      {fact?.phase === 'done' && (
        <p className="kp-note kp-num" data-tone="good">
          {t(drillWords.done, { seq: fact.of, entries: fact.entries, hash: fact.hash.slice(0, 8) })}
        </p>
      )}
      {fact?.phase === 'skipped' && <p className="kp-note">{t(drillWords.skipped, { reason: fact.reason })}</p>}
      {begun !== null && standing !== null && (
        <div className="kp-line kp-wrap" role="status">
          <span className="kp-grow">{t(words[standing])}</span>
          {step === 'printer' && standing === 'restored' && (
            <Checkbox checked={printed} onChange={({ target }) => setPrinted(target.checked)}>
              {t(words.printed)}
            </Checkbox>
          )}
          {standing === 'wasClosed' && <Button onClick={() => void begin()}>{t(words.again)}</Button>}
          {isOver && (
            <Button type="primary" onClick={() => void verify(begun.seq)}>
              {t(words.verify)}
            </Button>
          )}
        </div>
      )}
      {fact?.phase !== 'done' && fact?.phase !== 'skipped' && (
        <Skip save={(reason) => void write({ phase: 'skipped', reason })} />
      )}
      {problem !== '' && (
        <p className="kp-note" data-tone="danger" role="alert">
          {problem}
        </p>
      )}
    </article>
  );
}

/** 跳过: what can't be done here says why, on record and on paper. */
function Skip({ save }: { readonly save: (reason: string) => void }) {
  const t = useSay();
  const [reason, setReason] = useState('');
  return (
    <form
      className="kp-line drill-skip"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') save(reason.trim());
      }}
    >
      <Input
        className="kp-grow"
        aria-label={t(words.skipWhy)}
        placeholder={t(words.skipWhy)}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button htmlType="submit" disabled={reason.trim() === ''}>
        {t(words.skip)}
      </Button>
    </form>
  );
}
