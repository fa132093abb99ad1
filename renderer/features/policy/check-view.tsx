import { navigate, usePlace } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import type { RuleContext } from '#shared/law/parts/rule.ts';
import type { CheckResult } from '#shared/documents/desk/desk.ts';
import type { SittingState } from '#shared/record/state.ts';
import { policyWords } from '#shared/documents/desk/words.ts';
import { CheckPane } from './check-pane.tsx';
import { STATUS_LOOKS } from './status-looks.ts';

type Props = {
  readonly state: SittingState;
  readonly results: readonly CheckResult[];
  readonly context: RuleContext;
};

/** The conditions on the left, each with how it stands; the one that is open on the right. */
export function CheckView({ state, results, context }: Props) {
  const t = useSay();
  const { params } = usePlace();
  const open =
    results.find(({ check }) => check.rule === params['check']) ??
    results.find(({ status }) => status === 'unmet' || status === 'open') ??
    results[0];
  if (open === undefined) return <p className="kp-page kp-soft">{t(policyWords.noChecks)}</p>;
  return (
    <div className="policy-body">
      <nav className="policy-list" aria-label={t(policyWords.checkList)}>
        {results.map(({ check, status, verdict }) => (
          <button
            key={check.rule}
            type="button"
            data-check={check.rule}
            data-status={status}
            aria-current={check.rule === open.check.rule ? 'true' : undefined}
            onClick={() => navigate('policy', { view: 'checks', check: check.rule })}
          >
            <span className="kp-tone" data-tone={STATUS_LOOKS[status].tone}>
              <Shape name={STATUS_LOOKS[status].shape} />
            </span>
            <span className="kp-grow">
              <strong>{t(check.title)}</strong>
              <span className="kp-small kp-soft">
                {t(policyWords[status])}
                {verdict === null ? '' : ` · ${verdict.because[0]?.article ?? ''}`}
              </span>
            </span>
          </button>
        ))}
      </nav>
      <CheckPane key={open.check.rule} state={state} result={open} context={context} />
    </div>
  );
}
