import { say, type Sentence } from '#shared/words/say.ts';
import type { Admitted } from './admission.ts';

/** Why a page of portable mode shows nothing. */
const WORDS: Readonly<Record<Exclude<Admitted, 'in'>, Sentence>> = {
  stranger: [
    '这个地址已经用过或不正确。请使用已打开的页面，或按终端窗口里的提示重新打开。',
    'This address was used already or is not right. Use the page that is open, or open one as the terminal says.',
  ],
  elsewhere: [
    '考评台已经在另一个窗口或标签页打开，请在那里继续；本页没有打开任何内容，可以关闭。',
    'Kaoping is open in another window or tab already: go on there. Nothing was opened here; this page may be closed.',
  ],
};

/** The one sentence, before anything of the app is loaded. */
export const NotAdmitted = ({ why }: { readonly why: Exclude<Admitted, 'in'> }) => (
  <main className="kp-page">
    <h1>考评台 Kaoping</h1>
    <div className="kp-stack" role="alert">
      <p lang="zh-CN">{say(WORDS[why], 'zh')}</p>
      <p lang="en">{say(WORDS[why], 'en')}</p>
    </div>
  </main>
);
