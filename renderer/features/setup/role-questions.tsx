import { Select } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
import type { Flaw } from '#shared/importing/flaw.ts';
import { plain } from '#shared/importing/normalise.ts';
import { ROLES, type Role } from '#shared/model/staff.ts';
import { roleWords } from '#shared/words/roles.ts';
import { elsewhereWords } from '#renderer/importing/words.ts';

type Roles = Readonly<Record<string, Role>>;
type Props = {
  readonly flaws: readonly Flaw[];
  readonly roles: Roles;
  readonly onChoose: (roles: Roles) => void;
};

/** Words of a staff list that may mean several roles, or none we know: one question a word, for everybody who bears it. */
export function RoleQuestions({ flaws, roles, onChoose }: Props) {
  const t = useSay();
  const asked = flaws.filter(({ kind }) => kind === 'role_unclear' || kind === 'role_unknown');
  const words = [...new Set([...Object.keys(roles), ...asked.map(({ value }) => plain(value))])].filter(Boolean);
  if (words.length === 0) return null;
  const options = ROLES.map((role) => ({ value: role, label: t(roleWords[role]) }));
  return (
    <fieldset className="kp-note import-elsewhere" data-tone="warn">
      <legend>{t(elsewhereWords.roles)}</legend>
      {words.map((word) => (
        <label key={word} className="kp-line">
          <span>{word}</span>
          <Select<Role>
            size="small"
            className="import-sheet"
            placeholder={t(elsewhereWords.chooseRole)}
            aria-label={t(elsewhereWords.roleOf, { word })}
            value={roles[word] ?? null}
            onChange={(role) => onChoose({ ...roles, [word]: role })}
            options={options}
          />
        </label>
      ))}
    </fieldset>
  );
}
