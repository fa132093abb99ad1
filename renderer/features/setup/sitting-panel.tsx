import { tooWideWay } from '#shared/procedures/parts/too-wide.ts';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useSay, type Say } from '#renderer/ui/say.ts';
import { findPolicy } from '#shared/law/registry.ts';
import { typedMark } from '#shared/importing/scheme-draft.ts';
import { TWO_THIRDS, type Share } from '#shared/law/scoring/panel.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { proofreadingKindWords } from '#shared/progress/proofreading-words.ts';
import { codesRuleWords } from '#shared/progress/code-words.ts';
import { promiseRuleWords } from '#shared/progress/promise-words.ts';
import { levelWords } from '#shared/words/levels.ts';
import { setupWords, sittingFactWords as words } from '#renderer/features/setup/words.ts';
import { listWords } from '#shared/procedures/parts/list-words.ts';

import { tooWideWords } from '#shared/progress/spread-words.ts';
import { cardOccupationWords, examinerUpToWords } from '#shared/progress/card-level-words.ts';
import { rotationWords } from '#shared/progress/rotation-words.ts';
import type { RotationRule } from '#shared/model/rotation.ts';
import { sameUnitWords } from '#shared/progress/relation-words.ts';
import { evaluationWayOf } from '#shared/documents/registry.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { basisWords, evaluatedWords, heldInFull } from '#shared/words/evaluations.ts';
import type { Sentence } from '#shared/words/say.ts';
import { channelWords } from '#shared/words/channels.ts';
import { AmendSitting } from './amend-sitting.tsx';
import { PanelHead } from './panel-head.tsx';
import { ThirdCopyRule } from './third-copy-rule.tsx';

type Fact = readonly [Sentence, string];

/** Of which evaluation it is one sitting, what it holds of it, what the others hold, and by which norm. */
function evaluationFacts({ evaluation, basis, ...sitting }: Sitting, t: Say): Fact[] {
  const way = evaluationWayOf({ ...sitting, evaluation });
  const all = evaluation?.subjects.map(({ subject, weight }) => {
    const name = t(evaluatedWords[subject]);
    return weight === undefined ? name : `${name} ${String(weight)}%`;
  });
  return [
    ...(basis === undefined ? [] : [[words.basis, `${t(basisWords[basis.kind])}　${basis.name}`] as const]),
    ...(way === undefined || all === undefined ? [] : [[words.mode, `${t(way.title)}：${all.join('、')}`] as const]),
    ...(evaluation === undefined ? [] : [[words.holds, heldInFull(evaluation)] as const]),
  ];
}

/** 场次信息: what was fixed when the sitting was created, and its name, room and day as they were put right. */
export function SittingPanel() {
  const t = useSay();
  const sitting = useSittingPart(({ state }) => state.sitting);
  if (sitting === null) return null;
  const { settings } = sitting;
  const procedure = procedureOf(sitting);
  const sayRotation = (rule: RotationRule | undefined): string =>
    rule === undefined
      ? t(rotationWords.none)
      : t(rotationWords.rule, {
          ...{ per: t(rotationWords[rule.per]), within: t(rotationWords[rule.within]), most: rule.most },
          beyond: t(rotationWords[rule.beyond]),
        });
  const facts = [
    [words.title, sitting.title],
    [words.organiser, sitting.organiser],
    [words.occupation, [sitting.occupation, sitting.occupationCode].filter((text) => text !== '').join('  ')],
    [words.level, t(levelWords[sitting.level])],
    [words.heldOn, sitting.heldOn],
    [words.room, sitting.room],
    [words.policy, policyName(sitting.policy.id)],
    ...(sitting.channel === undefined ? [] : [[words.channel, t(channelWords[sitting.channel])] as const]),
    ...evaluationFacts(sitting, t),
    [words.procedure, t(procedure.title)],
    [words.passMark, t(words.passMarkOf, { mark: typedMark(settings.passMark) })],
    ...(procedure.leeway.memberShare
      ? [[words.memberShare, t(words.shareOf, { share: shareText(settings.memberShare ?? TWO_THIRDS) })] as const]
      : []),
    [
      words.maxSpread,
      settings.maxSpread === null ? t(words.noSpread) : t(words.passMarkOf, { mark: typedMark(settings.maxSpread) }),
    ],
    ...(settings.maxSpread === null ? [] : [[words.whenTooWide, t(tooWideWords[tooWideWay(sitting)])] as const]),
    ...(procedure.leeway.maxSpread
      ? [
          [
            words.breachPercent,
            settings.breachPercent === undefined ? t(words.noBreach) : `${String(settings.breachPercent)}%`,
          ] as const,
        ]
      : []),
    [words.examiners, String(settings.examinersPerCandidate)],
    [words.sameUnit, t(sameUnitWords[settings.sameUnit ?? 'warns'])],
    ...(procedure.givesMarks
      ? [
          [
            words.paperCheck,
            settings.paperCheck === undefined
              ? t(words.noPaperCheck)
              : t(words.paperCheckOf, { count: settings.paperCheck }),
          ] as const,
        ]
      : []),
    ...(procedure.leeway.maxSpread
      ? [
          [words.examinerUpTo, t(examinerUpToWords[settings.examinerUpTo ?? 'none'])] as const,
          [words.rotation, sayRotation(settings.rotation)] as const,
        ]
      : []),
    ...(procedure.givesMarks
      ? [[words.cardOccupation, t(cardOccupationWords[settings.cardOccupation ?? 'none'])] as const]
      : []),
    [words.promise, t(promiseRuleWords[settings.promise?.unsigned ?? 'none'])],
    ...(settings.promise === undefined ? [] : [[words.promiseText, settings.promise.text] as const]),
    ...(procedure.desk === 'sheet' ? [[words.codes, t(codesRuleWords[settings.codes ?? 'none'])] as const] : []),
    [words.proofreading, t(proofreadingKindWords[settings.proofreading ?? 'none'])],
  ] as const;
  return (
    <div className="setup-panel">
      <PanelHead title={t(listWords.sitting)}>
        <AmendSitting />
      </PanelHead>
      <p className="kp-soft kp-small">{t(setupWords.sittingNote)}</p>
      <dl className="kp-facts kp-panel">
        {facts.map(([term, value]) => (
          <div key={term[0]} className="kp-contents">
            <dt>{t(term)}</dt>
            <dd className="kp-num">{value === '' ? t(words.empty) : value}</dd>
          </div>
        ))}
      </dl>
      {!sitting.practice && <ThirdCopyRule />}
    </div>
  );
}

const shareText = ({ num, den }: Share): string => `${String(num)}/${String(den)}`;

/** The document's title and number; the id of one this build does not know. */
function policyName(id: string): string {
  const policy = findPolicy(id);
  return policy === undefined
    ? id
    : [`《${policy.title}》`, policy.documentNumber].filter((text) => text !== null).join(' ');
}
