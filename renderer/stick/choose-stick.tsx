import { Button, Input } from 'antd';
import { useState } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import type { Sentence } from '#shared/words/say.ts';
import { stickWords } from '#renderer/stick/words.ts';

type Props = {
  readonly world: 'electron' | 'portable';
  /** What the button of the system's dialog says, and what the one beside a typed path says. */
  readonly choose: Sentence;
  readonly use: Sentence;
  readonly primary: boolean;
  readonly size?: 'middle' | 'large';
  readonly busy: boolean;
  /** `null`: the host asks with the system's own dialog. */
  readonly onChoose: (folder: string | null) => void;
};

/** Chooses the stick's folder: with the system's dialog in the installed app; a page in a browser has none and takes a path. */
export function ChooseStick({ world, choose, use, primary, size = 'middle', busy, onChoose }: Props) {
  const t = useSay();
  const [path, setPath] = useState('');
  if (world === 'electron') {
    return (
      <Button size={size} type={primary ? 'primary' : 'default'} loading={busy} onClick={() => onChoose(null)}>
        {t(choose)}
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
        {t(use)}
      </Button>
    </form>
  );
}
