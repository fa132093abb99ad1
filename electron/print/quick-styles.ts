type Styles = Readonly<Record<string, unknown>>;
type Stack = { known: Map<string, unknown> | null; getProperty(property: string): unknown };
type StackClass = {
  readonly prototype: Stack & {
    push: (this: Stack, styles: Styles | string) => void;
    pop: (this: Stack, howMany?: number) => void;
  };
  getStyleProperty: (
    this: StackClass,
    item: Styles,
    stack: Stack | null,
    property: string,
    otherwise: unknown,
  ) => unknown;
};

const isValue = (value: unknown): boolean => value !== undefined && value !== null;

/**
 * Has pdfmake remember the styles that stand on its stack until the stack changes: it asks for some twenty of them for every
 * character of Chinese, and goes through the whole stack each time. What an item says itself still goes before.
 */
export function quickStyles(stackClass: StackClass): void {
  const { prototype } = stackClass;
  const { push, pop } = prototype;
  prototype.known = null;
  prototype.push = function pushed(styles) {
    this.known = null;
    push.call(this, styles);
  };
  prototype.pop = function popped(howMany) {
    this.known = null;
    pop.call(this, howMany);
  };
  const { getStyleProperty } = stackClass;
  stackClass.getStyleProperty = (item, stack, property, otherwise) => {
    const own = item[property];
    if (isValue(own)) return own;
    if (stack === null) return otherwise;
    // named styles, which no form has
    if (isValue(item['style'])) return getStyleProperty.call(stackClass, item, stack, property, otherwise);
    stack.known ??= new Map();
    let value = stack.known.get(property);
    if (value === undefined) {
      value = stack.getProperty(property) ?? null;
      stack.known.set(property, value);
    }
    return isValue(value) ? value : otherwise;
  };
}
