// Texts out of a PDF often hold the radicals of a dictionary (⼥ U+2F25) or compatibility characters instead of the characters
// themselves (女 U+5973): they look the same and are not equal.

/** Characters of the block CJK Radicals Supplement that are complete characters, with the unified ideograph of each. */
const SUPPLEMENT = new Map(
  [
    '⺀冫⺁厂⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫',
    '⺦丬⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳罓⺶羊⺷羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶',
    '⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
  ].flatMap((pairs) => [...pairs.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']): [string, string] => [from, to])),
);

const FOLDED = /[\u2e80-\u2fd5\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;
const EVERY_FOLDED = /[\u2e80-\u2fd5\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;

/** Whether a text holds radicals or compatibility characters where the characters themselves belong. */
export const hasRadicals = (text: string): boolean => FOLDED.test(text);

/** The characters themselves: `⼥` → `女`, `⻩` → `黄`. */
export const foldRadicals = (text: string): string =>
  FOLDED.test(text) ? text.replace(EVERY_FOLDED, (char) => SUPPLEMENT.get(char) ?? char.normalize('NFKC')) : text;
