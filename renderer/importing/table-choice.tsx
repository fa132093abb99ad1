import { Select } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
import type { SheetView, TableView } from '#renderer/importing/worker/import-job.ts';
import type { TableChoice } from '#shared/importing/choose-table.ts';
import type { Layout } from '#shared/importing/layout.ts';
import { importWords } from '#renderer/importing/words.ts';

type Props<F extends string> = {
  readonly layout: Layout<F>;
  readonly table: TableView<F> | null;
  readonly sheets: readonly SheetView[];
  readonly sheet: string;
  readonly look: readonly (readonly string[])[];
  /** Whether columns without a field are kept with each row. */
  readonly keepsOthers?: boolean;
  readonly onChoose: (choice: TableChoice<F>) => void;
};

const NO_COLUMN = -1;
const LOOK_COLUMNS = 12;

/** Where the list stands in the file, to be corrected by hand: sheet, heading row, and which column is which. */
export function TableChoicePanel<F extends string>(props: Props<F>) {
  const { layout, table, sheets, sheet, look, keepsOthers = false, onChoose } = props;
  const t = useSay();
  const headerRow = table?.headerRows[1];
  const others = table?.columns.filter(({ field }) => field === null).map(({ header }) => header) ?? [];
  return (
    <div className="kp-stack">
      {sheets.length > 1 && (
        <label className="kp-line">
          <span className="kp-soft">{t(importWords.sheet)}</span>
          <Select<string>
            className="import-sheet"
            value={sheet}
            onChange={(name) => onChoose({ sheet: name })}
            options={sheets.map(({ name }) => ({ value: name, label: name }))}
          />
        </label>
      )}
      <p className="kp-soft kp-small">{t(importWords.chooseHeader)}</p>
      <div className="import-look">
        <table>
          <tbody>
            {look.map((cells, index) => (
              <tr key={index} data-header={index + 1 === headerRow}>
                <th>
                  <button
                    type="button"
                    aria-pressed={index + 1 === headerRow}
                    onClick={() => onChoose({ sheet, headerRow: index + 1 })}
                  >
                    {index + 1}
                  </button>
                </th>
                {cells.slice(0, LOOK_COLUMNS).map((text, column) => (
                  <td key={column}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table !== null && <ColumnChoice layout={layout} table={table} look={look} onChoose={onChoose} />}
      {keepsOthers && others.length > 0 && (
        <p className="kp-soft kp-small import-others">
          {t(importWords.otherColumns, { count: others.length, names: others.join('、') })}
        </p>
      )}
    </div>
  );
}

function ColumnChoice<F extends string>({
  layout,
  table,
  look,
  onChoose,
}: Pick<Props<F>, 'layout' | 'look' | 'onChoose'> & { readonly table: TableView<F> }) {
  const t = useSay();
  const below = look.slice(table.headerRows[1]);
  const sample = (index: number): string =>
    below.map((row) => row[index] ?? '').find((text) => text.trim() !== '') ?? '';
  const options = table.columns.map(({ index, header }) => {
    const text = sample(index);
    return { value: index, label: text === '' ? header : `${header}（${text}）` };
  });
  const choose = (field: F, index: number): void => {
    // A column serves one field: whichever had it before goes without.
    const freed = layout.fields.filter((other) => table.mapping[other] === index).map((other) => [other, null]);
    const mapping = {
      ...table.mapping,
      ...(Object.fromEntries(freed) as Partial<Record<F, null>>),
      [field]: index === NO_COLUMN ? null : index,
    };
    onChoose({ sheet: table.sheet, headerRow: table.headerRows[1], mapping });
  };
  return (
    <div className="import-columns">
      {layout.fields.map((field) => {
        const { header, required } = layout.specs[field];
        const missing = table.missing.includes(field);
        return (
          <label key={field} data-missing={missing}>
            <span>
              {header}
              {required && <em className="kp-small">{t(importWords.needed)}</em>}
            </span>
            <Select<number>
              value={table.mapping[field] ?? NO_COLUMN}
              status={missing ? 'error' : ''}
              onChange={(index) => choose(field, index)}
              options={[{ value: NO_COLUMN, label: t(importWords.noColumn) }, ...options]}
              aria-label={t(importWords.columnFor, { field: header })}
            />
          </label>
        );
      })}
    </div>
  );
}
