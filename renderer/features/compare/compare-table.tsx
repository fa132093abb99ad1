import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import type { Comparison } from '#shared/documents/comparison/compare.ts';
import { LENSES } from '#shared/documents/registry.ts';
import type { Mark } from '#shared/base/marks/mark.ts';
import { explainRatio } from '#shared/base/marks/rounding.ts';
import { compareWords as words } from '#shared/documents/comparison/words.ts';
import { OpinionTag } from './opinion-tag.tsx';

type Props = {
  readonly rows: readonly Comparison[];
  readonly passMark: Mark;
  readonly selected: Comparison | undefined;
  readonly onPick: (candidateId: string) => void;
};

/** A candidate a row, a document a column; arrow keys walk through the candidates. */
export function CompareTable({ rows, passMark, selected, onPick }: Props) {
  const t = useSay();
  const chosen = useRef<HTMLButtonElement>(null);
  const walked = useRef(false);
  useEffect(() => {
    if (walked.current) chosen.current?.focus();
    walked.current = false;
  }, [selected]);
  const walk = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || selected === undefined) return;
    event.preventDefault();
    const next = rows[Math.min(rows.length - 1, Math.max(0, rows.indexOf(selected) + step))];
    if (next === undefined || next === selected) return;
    walked.current = true;
    onPick(next.candidate.candidateId);
  };
  return (
    <table className="kp-table">
      <thead>
        <tr>
          <th>{t(words.number)}</th>
          <th>{t(words.name)}</th>
          <th className="kp-num-right">{t(words.totals)}</th>
          <th>{t(words.own)}</th>
          {LENSES.map((lens) => (
            <th key={lens.id}>
              {t(lens.place)}
              <small className="compare-way">{t(lens.way)}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={walk}>
        {rows.map((row) => {
          const { candidate, own, given, opinions, differs } = row;
          const isChosen = row === selected;
          const pick = () => onPick(candidate.candidateId);
          return (
            <tr key={candidate.candidateId} data-chosen={isChosen} data-differs={differs} onClick={pick}>
              <td className="kp-num kp-faint">{candidate.number}</td>
              <td>
                <button
                  ref={isChosen ? chosen : null}
                  type="button"
                  className="compare-name"
                  aria-pressed={isChosen}
                  tabIndex={isChosen ? 0 : -1}
                  onClick={pick}
                >
                  {candidate.name}
                </button>
              </td>
              <td className="kp-num-right">
                {given.map(({ examiner, totals }, index) => (
                  <span
                    key={index}
                    className="compare-given"
                    data-imagined={examiner === null}
                    data-panel={totals.length > 1}
                  >
                    {totals.map((total) => explainRatio(total, passMark)).join(' ')}
                  </span>
                ))}
              </td>
              <td>
                <OpinionTag verdict={own} />
              </td>
              {opinions.map(({ lens, opinion }) => (
                <td key={lens.id} title={opinion.against[0]?.text}>
                  <OpinionTag verdict={opinion.verdict} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
