import { Button, Input } from 'antd';
import { useState } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { stickWords } from '#shared/words/third-copy.ts';

type Props = {
  readonly world: 'electron' | 'portable';
  readonly folder: string | null;
  readonly busy: boolean;
  /** `null`: the host asks with the system's own dialog. */
  readonly onChoose: (folder: string | null) => void;
};

/** Chooses the stick's folder: with the system's dialog in the installed app; a page in a browser has none and takes a path. */
export function ChooseStick({ world, folder, busy, onChoose }: Props) {
  const t = useSay();
  const [path, setPath] = useState('');
  if (world === 'electron') {
    return (
      <Button type={folder === null ? 'primary' : 'default'} loading={busy} onClick={() => onChoose(null)}>
        {t(folder === null ? stickWords.choose : stickWords.chooseAnother)}
      </Button>
    );
  }
  return (
    <form
      className="kp-line kp-grow"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(path.trim());
      }}
    >
      <Input
        aria-label={t(stickWords.path)}
        placeholder={t(stickWords.pathNote)}
        autoComplete="off"
        spellCheck={false}
        maxLength={1000}
        value={path}
        onChange={(event) => setPath(event.target.value)}
      />
      <Button htmlType="submit" loading={busy} disabled={path.trim() === ''}>
        {t(stickWords.use)}
      </Button>
    </form>
  );
}
