import { UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Sentence } from '#shared/words/say.ts';
import { useSay } from './say.ts';
import { requestUndo } from './undo-request.ts';

const undo: Sentence = ['撤销上一步', 'Undo the last act'];

/** 撤销上一步, as Ctrl+Z does where no mark is typed: shows the last act first, and undoes it once that is confirmed. */
export function UndoButton() {
  const t = useSay();
  return (
    <Button icon={<UndoOutlined aria-hidden />} aria-keyshortcuts="Control+Z" onClick={requestUndo}>
      {t(undo)}
    </Button>
  );
}
