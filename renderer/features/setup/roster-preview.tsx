import { useMemo, useState } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { CANDIDATE_LAYOUT } from '#shared/importing/candidate-layout.ts';
import { numberFaults } from '#shared/importing/admission.ts';
import { numberCandidates } from '#shared/importing/number-candidates.ts';
import type { CandidateDraft } from '#shared/importing/roster-context.ts';
import { importWords } from '#renderer/importing/words.ts';
import { NumberedTable } from './numbered-table.tsx';
import { ListPreview } from '#renderer/importing/list-preview.tsx';
import type { AnswerFor, AskFor } from '#renderer/importing/use-import.ts';

type Props = {
  readonly file: string;
  readonly answer: AnswerFor<'roster'>;
  readonly choice: AskFor<'roster'>['choice'];
  /** Numbers that are in use already. */
  readonly taken: readonly string[];
  /** They are being written. */
  readonly writing: boolean;
  readonly onChoose: (choice: AskFor<'roster'>['choice']) => void;
  readonly onImport: (drafts: CandidateDraft[]) => void;
  readonly onFile: (file: File) => void;
  readonly onUndo: () => void;
};

/** A roster before it goes in: findings, the candidates with their numbers, and which column is which. */
export function RosterPreview(props: Props) {
  const { file, answer, choice, taken, writing, onChoose, onImport, onFile, onUndo } = props;
  const t = useSay();
  const { accepted, waiting, alreadyAdmitted, skipped, flaws } = answer.reading;
  const unreadable = accepted.length + waiting + alreadyAdmitted.length === 0;
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());

  const rows = useMemo(() => {
    const drafts = numberCandidates(
      accepted.map(({ candidate }) => candidate),
      taken,
    );
    return accepted.map((row, index) => ({ ...row, candidate: drafts[index] ?? row.candidate }));
  }, [accepted, taken]);
  const numbered = useMemo(
    () =>
      rows.map((row) => ({
        ...row,
        candidate: { ...row.candidate, number: (typed.get(row.key) ?? row.candidate.number).trim() },
      })),
    [rows, typed],
  );
  const faults = useMemo(
    () =>
      numberFaults(
        numbered.map(({ candidate }) => candidate.number),
        taken,
      ),
    [numbered, taken],
  );

  const counts = [
    { key: 'accepted', text: t(importWords.acceptedCount, { count: accepted.length }) },
    { key: waiting > 0 ? 'waiting' : 'none', text: t(importWords.waitingCount, { count: waiting }) },
    ...(alreadyAdmitted.length > 0
      ? [{ key: 'already', text: t(importWords.alreadyCount, { count: alreadyAdmitted.length }) }]
      : []),
    ...(skipped.length > 0
      ? [
          {
            key: 'skipped',
            text: t(importWords.skippedCount, { count: skipped.length }),
            note: t(importWords.skippedWhy),
          },
        ]
      : []),
  ];
  const label = writing
    ? t(importWords.importing, { count: accepted.length })
    : t(waiting > 0 ? importWords.importSome : importWords.importAll, { count: accepted.length, waiting });

  return (
    <ListPreview
      {...{ file, answer, choice, unreadable, counts, onChoose, onFile, onUndo }}
      layout={CANDIDATE_LAYOUT}
      keepsOthers
      first={flaws.length > 0 ? 'flaws' : 'good'}
      primary={
        accepted.length === 0
          ? null
          : {
              label,
              problem: faults.size > 0 ? t(importWords.numberFaults, { count: faults.size }) : null,
              busy: writing,
              onClick: () => onImport(numbered.map(({ candidate }) => candidate)),
            }
      }
      good={{
        count: accepted.length,
        content: (
          <NumberedTable
            rows={numbered}
            faults={faults}
            onType={(key, number) => setTyped(new Map(typed).set(key, number))}
          />
        ),
      }}
    />
  );
}
