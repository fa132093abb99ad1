import { Button, Input, Select } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
import { parseMark } from '#shared/base/marks/mark.ts';
import { vetoScopeSchema, type VetoScope } from '#shared/model/scheme.ts';
import type { SchemeProblem } from '#shared/importing/check-scheme.ts';
import { readChips, readVetoScope } from '#shared/importing/read-rule.ts';
import { typedChips, type LineDraft } from '#shared/importing/scheme-draft.ts';
import { vetoScopeWords } from '#renderer/marking/scheme-words.ts';
import { schemeWords } from '#renderer/features/setup/scheme-words.ts';
import { isBlank, ProblemText, problemAt } from './scheme-problems.tsx';

type Props = {
  readonly path: string;
  readonly index: number;
  readonly count: number;
  readonly line: LineDraft;
  /** Whether it has neither usual deductions nor a veto. */
  readonly plain: boolean;
  readonly problems: readonly SchemeProblem[];
  readonly onChange: (line: LineDraft) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
};

/** One 考核要点. Its deductions and the reach of its veto are read out of what is typed, and can be changed. */
export function LineRow({ path, index, count, line, plain, problems, onChange, onMove, onRemove }: Props) {
  const t = useSay();
  const own = problems.filter((problem) => problem.path.startsWith(`${path}.`) && !isBlank(problem));
  const status = (field: string): '' | 'error' => (problemAt(own, `${path}.${field}`) === undefined ? '' : 'error');
  const input = (field: 'name' | 'fullMark' | 'chips', label: string) => ({
    'data-path': `${path}.${field}`,
    'aria-label': `${label} ${index + 1}`,
    value: line[field],
    status: status(field),
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange({ ...line, [field]: event.target.value }),
  });
  const text = (field: 'standard' | 'rule', label: string) => ({
    'data-path': `${path}.${field}`,
    'aria-label': `${label} ${index + 1}`,
    className: 'kp-grows',
    value: line[field],
    status: status(field),
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange({ ...line, [field]: event.target.value }),
  });
  const offerChips = (): void => {
    const full = parseMark(line.fullMark.trim(), 100_000);
    if (line.chips.trim() !== '' || !full.ok) return;
    const chips = typedChips(readChips(line.rule, full.value));
    if (chips !== '') onChange({ ...line, chips });
  };
  const setVeto = (typed: string): void => {
    const scope = line.veto?.scope ?? 'task';
    onChange({ ...line, veto: typed === '' ? null : { text: typed, scope: readVetoScope(typed) ?? scope } });
  };
  return (
    <>
      <tr data-path={path}>
        <td className="kp-num-right kp-soft">{index + 1}</td>
        <td>
          <Input {...input('name', t(schemeWords.lineName))} />
        </td>
        <td>
          <Input className="kp-num" inputMode="decimal" {...input('fullMark', t(schemeWords.fullMark))} />
        </td>
        <td>
          <Input.TextArea {...text('standard', t(schemeWords.standard))} />
        </td>
        <td>
          <Input.TextArea {...text('rule', t(schemeWords.rule))} onBlur={offerChips} />
        </td>
        {!plain && (
          <>
            <td>
              <Input.TextArea
                className="kp-num kp-grows"
                placeholder={t(schemeWords.chipsHint)}
                {...input('chips', t(schemeWords.chips))}
              />
            </td>
            <td data-path={`${path}.veto`}>
              <Input.TextArea
                className="kp-grows"
                value={line.veto?.text ?? ''}
                placeholder={t(schemeWords.vetoHint)}
                aria-label={`${t(schemeWords.veto)} ${index + 1}`}
                status={status('veto')}
                onChange={(event) => setVeto(event.target.value)}
              />
              {line.veto !== null && (
                <Select<VetoScope>
                  size="small"
                  className="setup-scope"
                  value={line.veto.scope}
                  aria-label={`${t(schemeWords.vetoScope)} ${index + 1}`}
                  onChange={(scope) => onChange({ ...line, veto: { text: line.veto?.text ?? '', scope } })}
                  options={vetoScopeSchema.options.map((scope) => ({ value: scope, label: t(vetoScopeWords[scope]) }))}
                />
              )}
            </td>
          </>
        )}
        <td className="setup-line-tools">
          <Button size="small" disabled={index === 0} onClick={() => onMove(index - 1)} aria-label={t(schemeWords.up)}>
            ↑
          </Button>
          <Button
            size="small"
            disabled={index === count - 1}
            onClick={() => onMove(index + 1)}
            aria-label={t(schemeWords.down)}
          >
            ↓
          </Button>
          <Button size="small" disabled={count === 1} onClick={onRemove} aria-label={t(schemeWords.remove)}>
            ×
          </Button>
        </td>
      </tr>
      {own.length > 0 && (
        <tr className="setup-line-problems">
          <td />
          <td colSpan={7}>
            {own.map((problem) => (
              <ProblemText key={`${problem.path}/${problem.kind}`} problem={problem} />
            ))}
          </td>
        </tr>
      )}
    </>
  );
}
