import { useSay } from '#renderer/ui/say.ts';
import { notation } from '#shared/forms/faces.ts';
import { printingWords } from '#shared/words/printing.ts';
import type { Missing } from './choice.ts';

/** Which characters paper can't show, and on whose papers: said before anything is printed. */
export function MissingNote({ missing }: { readonly missing: readonly Missing[] }) {
  const t = useSay();
  if (missing.length === 0) return null;
  return (
    <div className="kp-note" data-tone="warn" role="alert">
      <p>{t(printingWords.missing, { count: missing.length })}</p>
      <ul className="printing-missing">
        {missing.map(({ character, where }) => (
          <li key={character}>
            <span className="kp-strong">{character}</span>{' '}
            <span className="kp-num">{notation(character.codePointAt(0) ?? 0)}</span>
            <span className="kp-soft">{where.join('、')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
