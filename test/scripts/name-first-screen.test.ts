import { expect, it } from 'vitest';
import { nameFirstScreen } from '#scripts/name-first-screen.ts';

const chunk = (
  fileName: string,
  imports: readonly string[] = [],
  facade: string | null = null,
  css: string[] = [],
) => ({
  type: 'chunk',
  fileName,
  facadeModuleId: facade,
  imports,
  viteMetadata: { importedCss: new Set(css) },
});

function named(files: readonly { readonly fileName: string }[]): unknown {
  const { transformIndexHtml } = nameFirstScreen();
  if (typeof transformIndexHtml !== 'object' || !('handler' in transformIndexHtml)) throw new Error('no handler');
  const bundle = Object.fromEntries(files.map((file) => [file.fileName, file]));
  const handler = transformIndexHtml.handler as (html: string, context: object) => { attrs: Record<string, string> }[];
  return handler('', { bundle }).map(({ attrs }) => `${attrs['rel']} ${attrs['href']}`);
}

it('all that the first screen imports is named once, however far down, and nothing that is read later', () => {
  const files = [
    chunk('assets/start.js', ['assets/react.js', 'assets/say.js'], 'D:\\kaoping\\renderer\\start.tsx', [
      'assets/start.css',
    ]),
    chunk('assets/react.js', ['assets/say.js']),
    chunk('assets/say.js', ['assets/words.js'], null, ['assets/start.css', 'assets/say.css']),
    chunk('assets/words.js'),
    chunk('assets/app.js', ['assets/react.js'], '/kaoping/renderer/app.tsx'),
    { type: 'asset', fileName: 'assets/picture.png' },
  ];
  expect(named(files)).toEqual([
    'modulepreload ./assets/start.js',
    'modulepreload ./assets/react.js',
    'modulepreload ./assets/say.js',
    'modulepreload ./assets/words.js',
    'stylesheet ./assets/start.css',
    'stylesheet ./assets/say.css',
  ]);
});

it('a build that no longer begins with the first screen fails', () => {
  expect(() => named([chunk('assets/app.js')])).toThrow('no chunk of the page begins with the first screen');
});
