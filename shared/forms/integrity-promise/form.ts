import { z } from 'zod';
import { strokesSchema } from '#shared/model/promise.ts';
import { hashLine } from '#shared/record/chain.ts';
import { promiseAsked, standingPromise } from '#shared/record/promise.ts';
import { attendanceOf, type SittingState } from '#shared/record/state.ts';
import { candidateFigures, common, text } from '../parts/figures.ts';
import { cells } from '../parts/cells.ts';
import type { Write } from '../parts/faces.ts';
import type { Form } from '../parts/form.ts';
import { candidateOn, dateTimeInChina, headOf } from '../parts/from-sitting.ts';
import { furniture } from '../parts/furniture.ts';
import { handwriting } from '../parts/handwriting.ts';
import { textWidth, type Section } from '../parts/paper.ts';
import { titleBlock } from '../parts/title.ts';
import { paper, paperDate } from '../parts/words.ts';

const TITLE = '诚信承诺书';

const schema = z.strictObject({
  form: z.literal('integrity-promise'),
  ...common,
  candidate: candidateFigures,
  /** The sitting's words. */
  promise: text,
  /** What the hand drew; null leaves room for ink. */
  signed: z
    .strictObject({
      ...{ strokes: strokesSchema, at: text, witness: text },
      /** SHA-256 of the strokes as the record writes them, to hold paper and record against each other. */
      sha256: text,
      /** How often it was signed before. */
      before: z.int().min(0),
    })
    .nullable(),
});
type Figures = z.infer<typeof schema>;

/** What a candidate promised, in their own hand. */
function fill(state: SittingState, candidateId: string): Figures | null {
  const head = headOf(state);
  const asked = promiseAsked(state.sitting);
  const candidate = state.candidates.get(candidateId);
  if (head === null || asked === null || candidate === undefined) return null;
  const said = standingPromise(state, candidateId);
  if (said === null && attendanceOf(state, candidateId) !== 'present') return null;
  return {
    ...{
      form: 'integrity-promise',
      ...head,
      digest: '',
      candidate: candidateOn(state, candidate),
      promise: asked.text,
    },
    signed:
      said === null
        ? null
        : {
            ...{ strokes: said.strokes, at: dateTimeInChina(said.at) },
            witness: state.people.get(said.by ?? '')?.name ?? '',
            sha256: hashLine(JSON.stringify(said.strokes)),
            before: (state.promises.get(candidateId)?.length ?? 1) - 1,
          },
  };
}

const HEIGHT = 120;
const LABEL = 84;

function page(form: Figures, write: Write): Section {
  const { candidate, promise, signed } = form;
  const about = `${form.occupation}　${form.level}`;
  const { head, prose } = cells(write, 10);
  const width = textWidth('portrait');
  const who = [
    [head(paper.organiser), prose(form.organiser), head(paper.heldOn), prose(paperDate(form.heldOn))],
    [head('考件编号'), prose(candidate.number), head('姓名'), prose(candidate.name)],
    [head('证件号码'), prose(candidate.idNumber), head('单位'), prose(candidate.employer)],
  ];
  const room = (width - 2 * LABEL) / 2 - 12;
  const again = signed === null || signed.before === 0 ? '' : `；重签，此前 ${String(signed.before)} 次签名均在记录中`;
  const note =
    signed === null
      ? '本人签名后，见证人签名并写明时间。'
      : `本人在屏幕上手写签名，笔迹的 SHA-256：${signed.sha256}${again}`;
  return {
    section: [
      ...titleBlock(TITLE, about, write, 3),
      { layout: 'grid', table: { widths: [LABEL, room, LABEL, room], body: who }, margin: [0, 0, 0, 16] },
      { text: write(promise), fontSize: 12, lineHeight: 1.6, margin: [0, 0, 0, 20] },
      {
        layout: 'grid',
        table: {
          widths: [LABEL, width - LABEL - 12],
          heights: [HEIGHT, 24, 24],
          body: [
            [head('承诺人（签名）'), signed === null ? prose('') : handwriting(signed.strokes, HEIGHT)],
            [head('时间'), prose(signed?.at ?? '')],
            [head('见证人'), prose(signed?.witness ?? '')],
          ],
        },
      },
      { text: write(note), fontSize: 9, margin: [0, 8, 0, 0] },
    ],
    pageOrientation: 'portrait',
    ...furniture(
      {
        ...form,
        fullDigest: undefined,
        pageOrientation: 'portrait',
        runningHead: `${TITLE}${paper.continued}　${about}`,
      },
      write,
    ),
  };
}

export const integrityPromiseForm = {
  name: TITLE,
  source: {
    document: '本场次规定',
    article: '',
    layout: 'practice',
    note: '本场次的承诺内容、本人在屏幕上手写的签名、时间和见证人；没有签的留空，供纸面签名',
  },
  use: { policies: 'all', procedures: 'all', where: ({ sitting }) => promiseAsked(sitting) !== null },
  scope: 'person',
  volume: 3,
  schema,
  fill,
  title: () => TITLE,
  layout: page,
} as const satisfies Form<Figures>;
