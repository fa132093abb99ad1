import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import { decidedDifferences } from '#shared/progress/proofreading.ts';
import type { SittingState } from '#shared/record/state.ts';
import { isDisclosed } from '#shared/results/disclosure.ts';
import { sheetName } from './proofread-rows.ts';
import { proofreadingWords as words } from './words.ts';

/** Every difference the lead decided, with both figures side by side; one whose sheet was read again since stays. */
export function SettledList() {
  const t = useSay();
  const state = useSittingPart((view) => view.state);
  const decided = decidedDifferences(state).filter(({ candidateId }) => isDisclosed(state, candidateId));
  if (decided.length === 0) return null;
  return (
    <section className="kp-stack" data-testid="settled">
      <h2>{t(words.settledTitle)}</h2>
      <table className="proofread-differences">
        <thead>
          <tr>
            <th>{t(words.sheet)}</th>
            <th>{t(words.line)}</th>
            <th className="kp-num-right">{t(words.stands)}</th>
            <th className="kp-num-right">{t(words.read)}</th>
            <th>{t(words.decision)}</th>
          </tr>
        </thead>
        <tbody>
          {decided.map(({ candidateId, examinerId, line, stands, read, proof, settled }) => (
            <tr key={`${String(proof.seq)}/${line ?? ''}`}>
              <th scope="row">{sheetName(state, { candidateId, examinerId }, (blanks) => t(words.sheetOf, blanks))}</th>
              <td>{line ?? t(words.total)}</td>
              <td className="kp-num-right">{stands === null ? t(words.none) : formatMark(stands)}</td>
              <td className="kp-num-right">{read === null ? t(words.missing) : formatMark(read)}</td>
              <td>
                {t(words.decided, {
                  ...{ checker: nameIn(state, proof.by), lead: nameIn(state, settled.by), at: localTime(settled.at) },
                  ...{ how: t(settled.how === 'stands' ? words.slip : words.returned), reason: settled.reason },
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const nameIn = ({ people }: SittingState, personId: string | null): string => people.get(personId ?? '')?.name ?? '';
