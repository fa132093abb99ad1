import { ActDialog } from '#renderer/acts/act-dialog.tsx';
import { WhatFalls } from '#renderer/acts/what-falls.tsx';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { PhotoOnRecord } from './photo-on-record.tsx';
import { photoWords as words } from './photo-words.ts';
import { photoChanged, type PhotoChange } from './use-photos.ts';

type Props = {
  readonly candidate: Candidate;
  readonly change: PhotoChange;
  readonly onClose: () => void;
};

/** 更换照片 of somebody whom the record rests on: the two of them side by side, why, and what falls by it. */
export function ChangePhoto({ candidate, change, onClose }: Props) {
  const t = useSay();
  const { practice } = useSitting();
  const { candidateId, name } = candidate;
  return (
    <ActDialog
      title={t(words.changeTitle, { name })}
      label={t(words.changeReason)}
      submit={t(words.changeRecord)}
      leave={t(words.changeLeave)}
      body={(reason) => photoChanged(candidateId, change, reason)}
      onClose={onClose}
    >
      <p className="kp-soft">{t(words.changeAbout)}</p>
      <div className="kp-photo-pair">
        <figure>
          <figcaption>{t(words.before)}</figcaption>
          <PhotoOnRecord practice={practice} sha256={change.old} />
        </figure>
        <figure>
          <figcaption>{t(words.after)}</figcaption>
          <PhotoOnRecord practice={practice} sha256={change.fresh} />
        </figure>
      </div>
      <WhatFalls of={candidateId} />
    </ActDialog>
  );
}
