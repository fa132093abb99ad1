import { memo, useState } from 'react';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import type { WordsDesk } from '#renderer/marking/kept-words.ts';
import { storedOf } from '#renderer/marking/stored.ts';
import { Tick } from '#renderer/marking/tick.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import type { SheetRef } from '#shared/model/sheet.ts';
import type { Sheet, VetoFact } from '#shared/record/state.ts';
import { scoringWords } from '#renderer/features/scoring/words.ts';
import { vetoScopeWords } from '#renderer/marking/scheme-words.ts';
import type { SheetRow } from './sheet-lines.ts';
import { VetoForm } from './veto-form.tsx';

type Props = {
  readonly rows: readonly SheetRow[];
  readonly vetoes: Sheet['vetoes'];
  readonly refOf: SheetRef;
  readonly words: WordsDesk;
  /** Line under the cursor: the veto that `v` means when the line has one. */
  readonly cursor: string;
  readonly locked: boolean;
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
};

/** 否定项: what would fail the line, the task or the whole exam, and what was recorded, with its reason and witness. */
export const VetoPanel = memo(function VetoPanel({
  rows,
  vetoes,
  refOf,
  words,
  cursor,
  locked,
  isOpen,
  setOpen,
}: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const [problem, setProblem] = useState('');
  const vetoRows = rows.filter(({ line }) => line.veto !== null);

  const save = async (line: string, reason: string, witness: string): Promise<boolean> => {
    const { candidateId, examinerId } = refOf;
    const applies = !(line in vetoes);
    const result = await record({ type: 'veto_recorded', candidateId, examinerId, line, applies, reason, witness });
    setProblem(result.ok ? '' : explain(result.error));
    if (result.ok) setOpen(false);
    return result.ok;
  };
  return (
    <section className="scoring-box" aria-label={t(scoringWords.vetoes)}>
      <h2 className="kp-line">
        {t(scoringWords.vetoes)} <KeyCap keys={['V']} />
        <span className="kp-grow" />
        {!isOpen && vetoRows.length > 0 && (
          <button type="button" className="marking-button" disabled={locked} onClick={() => setOpen(true)}>
            {t(scoringWords.veto_record)}
          </button>
        )}
      </h2>
      {vetoRows.length === 0 && <p className="kp-small kp-soft">{t(scoringWords.veto_none)}</p>}
      {isOpen && vetoRows.length > 0 ? (
        <VetoForm
          desk={words}
          rows={vetoRows}
          recorded={Object.keys(vetoes)}
          first={vetoRows.find(({ id }) => id === cursor)?.id ?? vetoRows.find((row) => sameTask(row.id, cursor))?.id}
          problem={problem}
          save={save}
          cancel={() => setOpen(false)}
        />
      ) : (
        <ul className="scoring-vetoes">
          {vetoRows.map((row) => (
            <VetoItem key={row.id} row={row} fact={vetoes[row.id]} />
          ))}
        </ul>
      )}
    </section>
  );
});

const sameTask = (a: string, b: string): boolean => a.split('.')[0] === b.split('.')[0];

function VetoItem({ row: { id, line }, fact }: { readonly row: SheetRow; readonly fact: VetoFact | undefined }) {
  const t = useSay();
  const stored = useSittingPart((view) => storedOf(view, fact?.seq));
  if (line.veto === null) return null;
  const scope = t(vetoScopeWords[line.veto.scope]);
  return (
    <li data-applies={fact !== undefined || undefined} data-veto={id} data-durability={stored}>
      <p className="kp-line">
        <Shape name={fact === undefined ? 'hollow' : 'cross'} />
        <span className="kp-num">{id}</span>
        <span className="kp-grow">
          {line.veto.text}
          <small className="kp-soft">（{scope}）</small>
        </span>
        {fact !== undefined && <Tick state={stored} />}
      </p>
      {fact !== undefined && (
        <p className="kp-small">
          {t(scoringWords.veto_applies, { reason: fact.reason })}
          {fact.witness !== '' && `　${t(scoringWords.veto_witness_by, { witness: fact.witness })}`}
        </p>
      )}
    </li>
  );
}
