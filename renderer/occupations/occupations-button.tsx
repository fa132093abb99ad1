import { Button, Segmented, type ButtonProps } from 'antd';
import { useState } from 'react';
import { useOccupations } from '#renderer/data/occupations.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { OCCUPATION_LISTS, type OccupationListName } from '#shared/model/occupation-list.ts';
import { HeldList } from './held-list.tsx';
import { TakeList } from './take-list.tsx';
import { occupationWords as words } from './words.ts';

type Props = { readonly list?: OccupationListName } & Pick<ButtonProps, 'size' | 'type'>;

/** The way to the lists of occupations of this computer; `list`: straight to that one. */
export function OccupationsButton({ list = 'catalogue', ...looks }: Props) {
  const t = useSay();
  const { damaged } = useOccupations();
  const [shown, setShown] = useState<OccupationListName | null>(null);
  return (
    <>
      <Button {...looks} onClick={() => setShown(list)}>
        {t(words.open)}
      </Button>
      <Dialog open={shown !== null} title={t(words.title)} width={880} onClose={() => setShown(null)}>
        {shown !== null && (
          <div className="kp-stack">
            <p className="kp-soft">{t(words.note)}</p>
            {damaged && (
              <p className="kp-note" data-tone="danger" role="alert">
                {t(words.damaged)}
              </p>
            )}
            <Segmented<OccupationListName>
              aria-label={t(words.which)}
              value={shown}
              onChange={setShown}
              options={OCCUPATION_LISTS.map((name) => ({ value: name, label: t(words[name]) }))}
            />
            <HeldList list={shown} />
            <TakeList key={shown} list={shown} />
          </div>
        )}
      </Dialog>
    </>
  );
}
