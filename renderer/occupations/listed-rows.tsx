import { useSay } from '#renderer/ui/say.ts';
import type { ListedOccupation } from '#shared/model/occupation-list.ts';
import { occupationWords as words } from './words.ts';

/** The first of them; whoever compares a whole catalogue has the file open beside it. */
const SHOWN = 8;

/** What was read of a list, as it will be kept. */
export function ListedRows({ rows }: { readonly rows: readonly ListedOccupation[] }) {
  const t = useSay();
  return (
    <>
      <table className="kp-table kp-num" data-testid="listed-occupations">
        <thead>
          <tr>
            {t(words.columns)
              .split('|')
              .map((name) => (
                <th key={name}>{name}</th>
              ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row) => (
            <tr key={JSON.stringify(row)}>
              <td>{row.code}</td>
              <td>{row.name}</td>
              <td>{row.givenBy}</td>
              <td>{row.titles}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN && <p className="kp-soft kp-num">{t(words.more, { count: rows.length - SHOWN })}</p>}
    </>
  );
}
