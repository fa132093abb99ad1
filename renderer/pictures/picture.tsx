import { Button } from 'antd';
import { useRef, type ReactNode } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import type { Table } from '#shared/exporting/table.ts';
import { FigureTable } from './figure-table.tsx';
import type { Caption } from './picture-file.ts';
import './pictures.css';
import { usePictureFiles } from './use-picture-files.ts';
import { pictureFileWords as words } from './words.ts';

type Props = {
  readonly caption: Caption;
  /** How the figures were made, and what they do not say. */
  readonly notes?: readonly string[];
  readonly table: Table;
  /** Width and height of the drawing, in its own units. */
  readonly size: readonly [width: number, height: number];
  /** What is drawn; without it only the answer is given, in words. */
  readonly children: ReactNode;
};

/** A picture below the question it answers, with its answer in words, its figures as a table, and the ways to take it along. */
export function Picture({ caption, notes = [], table, size: [width, height], children }: Props) {
  const t = useSay();
  const place = useRef<HTMLElement>(null);
  const { savePicture, saveTable, copy } = usePictureFiles({ place, caption, table });
  const { question, answers } = caption;
  return (
    <figure ref={place} className="kp-panel kp-stack kp-picture" data-testid="picture">
      <figcaption className="kp-stack">
        <h2>{question}</h2>
        {answers.map((answer) => (
          <p key={answer} className="kp-num">
            {answer}
          </p>
        ))}
      </figcaption>
      {height > 0 && (
        <svg
          data-picture
          viewBox={`0 0 ${String(width)} ${String(height)}`}
          role="img"
          aria-label={`${question} ${answers.join(' ')}`}
        >
          {children}
        </svg>
      )}
      {notes.map((note) => (
        <p key={note} className="kp-soft kp-small">
          {note}
        </p>
      ))}
      <details>
        <summary>{t(words.figures)}</summary>
        <FigureTable table={table} />
      </details>
      <div className="kp-line kp-wrap">
        {height > 0 && (
          <>
            <Button onClick={() => void savePicture('png')}>{t(words.png)}</Button>
            <Button onClick={() => void savePicture('svg')}>{t(words.svg)}</Button>
          </>
        )}
        <Button onClick={() => void saveTable()}>{t(words.xlsx)}</Button>
        <Button onClick={copy}>{t(words.copy)}</Button>
      </div>
    </figure>
  );
}
