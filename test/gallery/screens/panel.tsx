import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { PanelScreen } from '#renderer/features/panel/panel-screen.tsx';
import { RecognitionScreen } from '#renderer/features/recognition/recognition-screen.tsx';
import { procedureOf } from '#shared/procedures/registry.ts';
import { inHalves, readyReview } from '#test/support/review.ts';
import { aCandidate, readySitting } from '#test/support/sitting.ts';
import { under } from '#test/support/certified.ts';
import type { InSitting, ScreenStates } from '../state.ts';
import { contest } from '../contest-day.ts';

const NAMES = ['陈婷华', '彭博', '白文轩', '阿不都热依木·买买提艾力·吐尔逊江'];
const people = () => NAMES.map((name, at) => aCandidate(String(at + 1).padStart(3, '0'), name));

function crossover(): InSitting {
  const { state, lead } = readySitting({ procedure: 'panel', policy: under('chongqing-crossover') }, people());
  return { sitting: state, as: lead };
}
function review(): InSitting {
  const { state, experts } = readyReview(people());
  const [lead] = experts;
  return lead === undefined ? { sitting: state } : { sitting: state, as: lead };
}

/** A review scored by items, of which there are more than fit side by side. */
function items(): InSitting {
  const { sitting, as } = review();
  const scheme = sitting.scheme === null ? null : inHalves(sitting.scheme);
  return as === undefined ? { sitting: { ...sitting, scheme } } : { sitting: { ...sitting, scheme }, as };
}

/** As the app chooses it: nobody gives marks where people are recognised directly. */
function Panel() {
  const marks = useSittingPart(({ state }) => procedureOf(state.sitting).givesMarks);
  return marks ? <PanelScreen /> : <RecognitionScreen />;
}

export const panel: ScreenStates = {
  part: Panel,
  states: {
    'nobody-signed-in': () => ({ sitting: crossover().sitting }),
    crossover,
    review,
    items,
    contest,
    'contest-signed-out': () => ({ sitting: contest().sitting }),
    'contest-dark': () => ({ ...contest(), looks: { look: 'dark' } }),
    dark: () => ({ ...crossover(), looks: { look: 'dark' } }),
    english: () => ({ ...review(), looks: { language: 'en' } }),
    touch: () => ({ ...crossover(), looks: { touch: true } }),
  },
};
