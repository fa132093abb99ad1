import { expectedExaminers } from '#shared/procedures/scorers.ts';
import { knownLedger } from '#renderer/data/known-ledger.ts';
import type { SheetStage } from '#shared/progress/ledger.ts';
import type { Panel } from '#shared/model/panels.ts';
import { signatureOf, signedFor } from '#shared/progress/before-signing.ts';
import { SIGNING_ORDER, type SigningRole } from '#shared/model/signing-order.ts';
import { confirmationOf } from '#shared/progress/authority.ts';
import type { SittingState } from '#shared/record/state.ts';
import { signerName, signOffWords } from '#renderer/features/sign-off/words.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';

/** Who has signed, who is next: the examiners' sheets first, then the three signatures in their order. */
export function SigningSteps({ state, next }: { readonly state: SittingState; readonly next: SigningRole | null }) {
  return (
    <ol className="sign-off-steps">
      {procedureOf(state.sitting).givesMarks && <Sheets state={state} />}
      {SIGNING_ORDER.flatMap((role) =>
        signedFor(state, role).map((panel) => (
          <Signature key={`${role}/${panel?.name ?? ''}`} panel={panel} {...{ state, role }} isNext={role === next} />
        )),
      )}
    </ol>
  );
}

/** Everybody who gives marks, and how many of their sheets are still to be signed. */
function Sheets({ state }: { readonly state: SittingState }) {
  const t = useSay();
  const rows = knownLedger(state).rows;
  return (
    <li data-done={rows.every(({ stage }) => isDone(stage))}>
      <strong>{t(signOffWords.sheets, { scorers: t(procedureOf(state.sitting).group.name) })}</strong>
      {expectedExaminers(state).map(({ personId, name }) => {
        const left = rows.filter(({ examiner, stage }) => examiner.personId === personId && !isDone(stage)).length;
        return (
          <span key={personId} className="kp-line kp-soft">
            <Shape name={left === 0 ? 'check' : 'half'} />
            {left === 0 ? t(signOffWords.sheetsDone, { name }) : t(signOffWords.sheetsLeft, { name, left })}
          </span>
        );
      })}
    </li>
  );
}

/** Signed, or not owed. */
const DONE: ReadonlySet<SheetStage> = new Set(['signed', 'absent', 'void', 'ineligible', 'barred']);
const isDone = (stage: SheetStage): boolean => DONE.has(stage);

type SignatureProps = {
  readonly state: SittingState;
  readonly role: SigningRole;
  /** The panel it is for, where there are several. */
  readonly panel: Panel | null;
  readonly isNext: boolean;
};

function Signature({ state, role, panel, isNext }: SignatureProps) {
  const t = useSay();
  const signature = signatureOf(state, role, panel);
  const signer = signature === undefined ? undefined : state.people.get(signature.personId);
  const name = t(signerName(role, procedureOf(state.sitting)));
  const standing = signer === undefined ? null : confirmationOf(state, signer);
  return (
    <li data-done={signature !== undefined} data-next={isNext}>
      <strong>{panel === null ? name : t(signOffWords.leadOf, { role: name, panel: panel.name })}</strong>
      <span className="kp-line kp-soft">
        <Shape name={signature === undefined ? 'hollow' : 'check'} />
        {signature === undefined
          ? t(signOffWords.waiting)
          : t(signOffWords.signedAt, { name: signer?.name ?? '', at: localTime(signature.at) })}
      </span>
      {standing !== null && <span className="kp-small">{t(standing)}</span>}
      {signature !== undefined && signature.opinion !== '' && <span className="kp-small">{signature.opinion}</span>}
    </li>
  );
}
