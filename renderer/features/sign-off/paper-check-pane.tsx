import { Button } from 'antd';
import { WhoMay } from '#renderer/acts/who-may.tsx';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { localTime } from '#renderer/ui/local-time.ts';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { sheetKey } from '#shared/model/sheet.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { knownLedger } from '#renderer/data/known-ledger.ts';
import { checkRows, checksPaper, paperCheckAsked } from '#shared/progress/paper-check.ts';
import type { SittingState } from '#shared/record/state.ts';
import { CheckRow } from './check-row.tsx';
import { checkWords as words } from './check-words.ts';
import { DrawSheets } from './draw-sheets.tsx';

/** 纸面抽查: the draw by dice, and how the paper of every drawn sheet stands against the record. */
export function PaperCheckPane({ state }: { readonly state: SittingState }) {
  const t = useSay();
  const { sitting, paperDraws } = state;
  if (!checksPaper(sitting) || !procedureOf(sitting).givesMarks) return null;
  const asked = paperCheckAsked(sitting);
  return (
    <section className="kp-panel kp-stack sign-off-diary" aria-label={t(words.title)} data-testid="paper-check">
      <div className="kp-line">
        <h2 className="kp-grow">{t(words.title)}</h2>
        {paperDraws.length > 0 && (
          <Button onClick={() => navigate('printing', { form: 'paper-check' })}>{t(words.print)}</Button>
        )}
      </div>
      <p className="kp-small kp-soft">
        {t(words.how)}
        {asked !== null && t(words.asked, { count: asked })}
      </p>
      {paperDraws.map(({ seed, of, sheets, by, at, seq }) => (
        <p key={seq} className="kp-small kp-num">
          {t(words.drawn, {
            ...{ seed, of, size: sheets.length, at: localTime(at) },
            name: state.people.get(by ?? '')?.name ?? '',
          })}
        </p>
      ))}
      {checkRows(state).map((row) => (
        <CheckRow key={sheetKey(row.ref)} state={state} row={row} />
      ))}
      {state.closing === null && checkRows(state).some(({ standing }) => standing === 'open') && (
        <WhoMay act={words.checkAct} kind="paper_checked" />
      )}
      <Draw state={state} />
    </section>
  );
}

/** The dice, as soon as every sheet is signed and until the supervisor has. */
function Draw({ state }: { readonly state: SittingState }) {
  const t = useSay();
  const { actor } = useRecorder();
  if (state.closing !== null || state.signatures.some(({ role }) => role === 'supervisor')) return null;
  const { open, signed } = knownLedger(state);
  if (open > 0 || signed === 0) return <p className="kp-soft">{t(words.notYet)}</p>;
  if (actor?.role === 'supervisor') return <DrawSheets key={state.paperDraws.length} state={state} />;
  const supervisor = [...state.people.values()].find(({ role }) => role === 'supervisor');
  return supervisor === undefined ? null : (
    <div>
      <Button onClick={() => requestSignIn(supervisor.personId)}>{t(words.signIn)}</Button>
    </div>
  );
}
