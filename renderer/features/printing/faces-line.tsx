import { Checkbox } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
import { useFaces } from './use-faces.ts';
import { printingWords } from './words.ts';

/** Which faces the paper is set in, and whether the office's own are used where this computer has some. */
export function FacesLine({ onChanged }: { readonly onChanged: () => void }) {
  const t = useSay();
  const { faces, choose } = useFaces();
  if (faces === null) return null;
  const { text, title } = faces.found;
  const own = [text, title].filter((name) => name !== null);
  const ours = t(printingWords.ourSong);
  return (
    <div className="kp-soft">
      <p>
        {faces.use && own.length > 0
          ? t(printingWords.officeFaces, { text: text ?? ours, title: title ?? ours })
          : t(printingWords.ourFaces)}
      </p>
      {own.length > 0 && (
        <Checkbox
          checked={faces.use}
          onChange={({ target }) =>
            void choose(target.checked).then((done) => {
              if (done) onChanged();
            })
          }
        >
          {t(printingWords.useOffice, { names: own.join('、') })}
        </Checkbox>
      )}
    </div>
  );
}
