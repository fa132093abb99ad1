import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** What `renderer/main.ts` imports once its policies stand. */
const FIRST_SCREEN = /\/renderer\/start\.tsx$/;

/**
 * Names in the page's head every file that the first screen is made of, so that they are asked for together with the first
 * script and not only once that has run. A script named so is fetched and compiled, and runs no sooner than it is imported:
 * the policies of the page still stand before it.
 */
export function nameFirstScreen(): Plugin {
  return {
    name: 'kaoping:name-first-screen',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => tagsOf(bundle),
    },
  };
}

/** The tags for what the first screen imports statically, through any number of files. */
function tagsOf(bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const first = chunks.find(({ facadeModuleId }) => FIRST_SCREEN.test(facadeModuleId?.replaceAll('\\', '/') ?? ''));
  if (first === undefined) throw new Error('no chunk of the page begins with the first screen');
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const collect = (fileName: string): void => {
    if (scripts.has(fileName)) return;
    const chunk = chunks.find((one) => one.fileName === fileName);
    scripts.add(fileName);
    for (const style of chunk?.viteMetadata?.importedCss ?? []) styles.add(style);
    for (const imported of chunk?.imports ?? []) collect(imported);
  };
  collect(first.fileName);
  return [
    ...[...scripts].map((file) => tag('modulepreload', file)),
    ...[...styles].map((file) => tag('stylesheet', file)),
  ];
}

const tag = (rel: string, file: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel, crossorigin: true, href: `./${file}` },
  injectTo: 'head',
});
