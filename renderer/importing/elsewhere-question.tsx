import { Checkbox } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
import type { TableChoice } from '#shared/importing/choose-table.ts';
import type { Elsewhere } from '#shared/importing/gather-rows.ts';
import { elsewhereWords } from '#renderer/importing/words.ts';

type Choice = Pick<TableChoice<string>, 'alsoSheets' | 'withHidden'>;
type Props = {
  readonly elsewhere: Elsewhere;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
};

/** People of the file who are not read by themselves: on hidden rows and on other sheets. Whether they are meant, a person says. */
export function ElsewhereQuestion({ elsewhere, choice, onChoose }: Props) {
  const t = useSay();
  const { hiddenRows, sheets } = elsewhere;
  if (hiddenRows === 0 && sheets.length === 0) return null;
  const also = choice.alsoSheets ?? [];
  const withSheet = (name: string, taken: boolean): readonly string[] =>
    taken ? [...also, name] : also.filter((one) => one !== name);
  return (
    <fieldset className="kp-note import-elsewhere" data-tone="warn">
      <legend>{t(elsewhereWords.question)}</legend>
      {hiddenRows > 0 && (
        <Checkbox
          checked={choice.withHidden === true}
          onChange={({ target }) => onChoose({ withHidden: target.checked })}
        >
          {t(elsewhereWords.hiddenRows, { count: hiddenRows })}
        </Checkbox>
      )}
      {sheets.map(({ name, hidden, people }) => (
        <Checkbox
          key={name}
          checked={also.includes(name)}
          onChange={({ target }) => onChoose({ alsoSheets: withSheet(name, target.checked) })}
        >
          {t(hidden ? elsewhereWords.hiddenSheet : elsewhereWords.sheet, { name, count: people })}
        </Checkbox>
      ))}
    </fieldset>
  );
}
