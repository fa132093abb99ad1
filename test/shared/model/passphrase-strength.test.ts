import { expect, test } from 'vitest';
import { passphraseStrength } from '#shared/model/passphrase-strength.ts';

test.each([
  ['', 'short'],
  ['12345678', 'run'],
  ['87654321', 'run'],
  ['1qaz2wsx3edc', 'run'],
  ['password1', 'common'],
  ['P@ssw0rd', 'common'],
  ['woaini1314', 'common'],
  ['5201314', 'common'],
  ['kaoping123', 'common'],
  ['Admin123', 'common'],
  ['tianjin2026', 'common'],
  ['１１１１１１１１', 'repeat'],
  ['aaaaaaaa', 'repeat'],
  ['海海海海海海海海海海', 'repeat'],
  ['x7kx7kx7kx7k', 'repeat'],
  ['20260101', 'date'],
  ['1990-05-17', 'date'],
  ['2026年1月1日', 'date'],
  ['13812345670', 'number'],
  ['120000199003071234', 'number'],
  ['考评台考评台', 'common'],
  ['一二三四五六七八', 'run'],
  ['k7#pQ2z', 'short'],
  ['焊工', 'common'],
  ['铁壶', 'short'],
  ...['development', 'Development1', 'extraordinary', 'thunderstorm', 'D3velopment'].map((text) => [text, 'common']),
  ...['口令密码', '本机口令 2026', '备份口令2026', '电脑密码123', '技能考核 2026', '焊接车间', '好好学习天天向上'].map(
    (text) => [text, 'common'],
  ),
  ...['koulingmima', 'kaoshimima2026', 'tianjinhangong', 'wozhendeaini'].map((text) => [text, 'common']),
])('%s is refused: %s', (text, fault) => expect(passphraseStrength(text).fault).toBe(fault));

test.each([
  ...['海河边的第三个考场', '演练用的本机口令', '这台电脑的口令', '一号考场 备份口令'],
  ...[
    '焊接 二号 海河',
    '另一句口令 2026',
    'hanhe tianqi xiaoqiao',
    'brickwork under lantern',
    'k7#pQ2z!vw',
    'xkqzjvwpmb',
    '桥边 白鹭 铁壶',
    'lamp otter brick',
  ],
])('%s is accepted', (text) => expect(passphraseStrength(text).fault).toBeNull());

test('200 characters, the most there can be, are judged at once', () => {
  const long = '焊k接7#'.repeat(40);
  const from = performance.now();
  expect(passphraseStrength(long).guesses).toBeGreaterThan(8);
  expect(performance.now() - from).toBeLessThan(1000);
});
