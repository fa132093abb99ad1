import { Button } from 'antd';
import { Field as Labelled } from '#renderer/ui/field.tsx';
import { useSay, type Say } from '#renderer/ui/say.ts';
import { isSayable, personFacts, rowsIn } from '#shared/documents/desk/desk.ts';
import type { Check, Facts, PeopleField, PlainField } from '#shared/documents/parts/check.ts';
import type { SittingState } from '#shared/record/state.ts';
import { policyWords } from '#shared/documents/desk/words.ts';
import { FieldControl } from './field-control.tsx';

type Props = {
  readonly state: SittingState;
  readonly check: Check;
  readonly known: Facts;
  readonly stated: Facts;
  readonly disabled: boolean;
  readonly onChange: (stated: Facts) => void;
};

/** The facts a condition needs, each filled in from the record where the record knows it. */
export function CheckForm({ state, check, known, stated, disabled, onChange }: Props) {
  const sayable = check.fields.filter((field) => field.kind === 'people' || isSayable(state, field, known));
  const facts = { ...known, ...Object.fromEntries(sayable.map(({ name }) => [name, stated[name] ?? known[name]])) };
  const asked = check.fields.filter(({ askedIf }) => askedIf?.(facts) ?? true);
  const change = (name: string, value: unknown): void => {
    const { [name]: before, ...rest } = stated;
    onChange(value === undefined ? rest : { ...rest, [name]: value });
  };
  return (
    <div className="policy-fields">
      {asked.map((field) =>
        field.kind === 'people' ? (
          <PeopleTable
            key={field.name}
            state={state}
            field={field}
            known={known}
            stated={stated[field.name]}
            disabled={disabled}
            onChange={(value) => change(field.name, value)}
          />
        ) : (
          <PlainRow
            key={field.name}
            field={field}
            isFixed={!isSayable(state, field, known)}
            known={known[field.name]}
            stated={stated[field.name]}
            disabled={disabled}
            onChange={(value) => change(field.name, value)}
          />
        ),
      )}
    </div>
  );
}

type RowProps = {
  readonly field: PlainField;
  /** Taken from the record alone. */
  readonly isFixed: boolean;
  readonly known: unknown;
  readonly stated: unknown;
  readonly disabled: boolean;
  readonly onChange: (value: unknown) => void;
};

function PlainRow({ field, isFixed: fixed, known, stated, disabled, onChange }: RowProps) {
  const t = useSay();
  const value = fixed ? known : (stated ?? known);
  const differs = !fixed && stated !== undefined && known !== undefined && stated !== known;
  const note =
    known !== undefined && (fixed || stated === undefined || stated === known)
      ? t(policyWords.fromRecord)
      : field.kind === 'codes'
        ? t(policyWords.codesHint)
        : field.kind === 'date'
          ? t(policyWords.dateHint)
          : undefined;
  return (
    <div className={field.kind === 'several' || field.kind === 'codes' ? 'policy-wide' : undefined}>
      <Labelled label={t(field.label)} note={differs ? undefined : note}>
        {(control) => (
          <FieldControl {...control} field={field} value={value} disabled={disabled || fixed} onChange={onChange} />
        )}
      </Labelled>
      {differs && (
        <p className="kp-small kp-soft kp-line policy-differs">
          {t(policyWords.differs, { value: shown(known, t) })}
          <Button size="small" type="link" disabled={disabled} onClick={() => onChange(undefined)}>
            {t(policyWords.takeRecord)}
          </Button>
        </p>
      )}
    </div>
  );
}

function shown(value: unknown, t: Say): string {
  if (typeof value === 'boolean') return t(value ? policyWords.yes : policyWords.no);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

type PeopleProps = {
  readonly state: SittingState;
  readonly field: PeopleField;
  readonly known: Facts;
  readonly stated: unknown;
  readonly disabled: boolean;
  readonly onChange: (value: Facts) => void;
};

/** One row a person; what the staff list tells stands there already. */
function PeopleTable({ state, field, known, stated, disabled, onChange }: PeopleProps) {
  const t = useSay();
  const rows = rowsIn(known, field);
  const all = stated !== null && typeof stated === 'object' ? (stated as Readonly<Record<string, Facts>>) : {};
  if (rows.length === 0) return null;
  return (
    <table className="kp-table policy-wide">
      <thead>
        <tr>
          <th>{t(policyWords.person)}</th>
          {field.columns.map(({ name, label }) => (
            <th key={name}>{t(label)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.name} <span className="kp-faint kp-small">{t(row.role)}</span>
            </th>
            {field.columns.map((column) => (
              <td key={column.name}>
                <FieldControl
                  label={`${row.name} ${t(column.label)}`}
                  field={column}
                  value={personFacts(state, field, row, stated)[column.name]}
                  disabled={disabled || !isSayable(state, column, row.facts)}
                  onChange={(value) => onChange({ ...all, [row.id]: { ...all[row.id], [column.name]: value } })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
