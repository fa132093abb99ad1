import { Checkbox } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
import { notation } from '#shared/forms/parts/faces.ts';
import { printingWords } from './words.ts';
import type { Missing } from './choice.ts';

type Props = {
  readonly missing: readonly Missing[];
  readonly seen: boolean;
  readonly onSeen: (seen: boolean) => void;
};

/** Which characters paper can't show, and on whose papers: nothing is printed before somebody has seen this. */
export function MissingNote({ missing, seen, onSeen }: Props) {
  const t = useSay();
  return (
    <div className="kp-note" data-tone="warn" role="alert">
      <p>{t(printingWords.missing, { count: missing.length })}</p>
      <ul className="printing-missing">
        {missing.map(({ character, where }) => (
          <li key={character}>
            <span className="kp-num">{notation(character.codePointAt(0) ?? 0)}</span>
            <span>{where.join('、')}</span>
          </li>
        ))}
      </ul>
      <Checkbox checked={seen} onChange={(event) => onSeen(event.target.checked)}>
        {t(printingWords.missingSeen)}
      </Checkbox>
    </div>
  );
}
