import { readHandbook } from '#shared/handbook/handbook.ts';

const TEXTS = import.meta.glob<string>('../../../docs/handbook/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const PICTURES = import.meta.glob<string>('../../../docs/handbook/pictures/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The pages as they were when the app was built. */
export const HANDBOOK = readHandbook((page) => TEXTS[`../../../docs/handbook/${page}.md`] ?? '');

/** Where the page finds a picture of the handbook. */
export const pictureUrl = (file: string): string => PICTURES[`../../../docs/handbook/pictures/${file}`] ?? '';
