import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { shownChange } from '#shared/progress/shown-score.ts';
import type { MarkChange, Sheet, SittingState } from '#shared/record/state.ts';
import { isDisclosed } from '#shared/results/disclosure.ts';
import { sheetName } from './proofread-rows.ts';
import { proofreadingWords as words } from './words.ts';

/** What the lead gave back: why, whether its examiner has signed it anew, and every mark put otherwise since, old beside new. */
export function ReturnedList() {
  const t = useSay();
  const { state } = useSitting();
  const returned = [...state.sheets.values()].flatMap((sheet) => {
    const last = sheet.settlements.findLast(({ how }) => how === 'returned');
    return last === undefined ? [] : [{ sheet, last }];
  });
  if (returned.length === 0) return null;
  return (
    <section className="kp-stack" data-testid="returned">
      <h2>{t(words.returnedTitle)}</h2>
      {returned.map(({ sheet, last }) => (
        <div key={`${sheet.candidateId}/${sheet.examinerId}`} className="kp-panel kp-stack">
          <p className="kp-num">
            {t(sheet.returned ? words.returnedOpen : words.returnedDone, {
              ...{ sheet: sheetName(state, sheet, (blanks) => t(words.sheetOf, blanks)), reason: last.reason },
              lead: state.people.get(last.by ?? '')?.name ?? '',
            })}
          </p>
          {isDisclosed(state, sheet.candidateId) ? (
            <Changes changes={since(state, sheet, last.seq)} />
          ) : (
            <p className="kp-small kp-soft">{t(words.notYetShown)}</p>
          )}
        </div>
      ))}
    </section>
  );
}

/** 更正前后, side by side. */
function Changes({ changes }: { readonly changes: readonly MarkChange[] }) {
  const t = useSay();
  if (changes.length === 0) return <p className="kp-small kp-soft">{t(words.unchanged)}</p>;
  return (
    <table className="proofread-differences">
      <thead>
        <tr>
          <th>{t(words.line)}</th>
          <th className="kp-num-right">{t(words.was)}</th>
          <th className="kp-num-right">{t(words.is)}</th>
          <th>{t(words.why)}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ seq, line, change, reason }) => (
          <tr key={seq}>
            <th scope="row">{line}</th>
            <td className="kp-num-right">{shownChange(change).was}</td>
            <td className="kp-num-right">{shownChange(change).is}</td>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const since = (state: SittingState, { candidateId, examinerId }: Sheet, seq: number): readonly MarkChange[] =>
  state.markChanges.filter((one) => one.candidateId === candidateId && one.examinerId === examinerId && one.seq > seq);
