/** Rules of this house that the linter has no rule for; in the form that oxlint takes of ESLint. */
const rule = (visitors) => ({ meta: { type: 'problem', schema: [] }, create: visitors });

const namedExports = rule((context) => ({
  ExportDefaultDeclaration: (node) => context.report({ node, message: 'named exports only' }),
  ExportAllDeclaration: (node) => context.report({ node, message: 'no barrels: import from the file that defines it' }),
}));

/** What the pure layer takes as an argument, or says as a value. */
const pure = rule((context) => ({
  NewExpression: (node) => {
    if (node.callee.name === 'Date' && node.arguments.length === 0)
      context.report({ node, message: 'take the time as an argument' });
  },
  CallExpression: (node) => {
    const called = node.callee.property?.name ?? '';
    if (/^(localeCompare|toLocale)/.test(called)) context.report({ node, message: 'compare code units' });
  },
  ThrowStatement: (node) => context.report({ node, message: 'expected failures are values: return err(...)' }),
}));

export default { meta: { name: 'house' }, rules: { 'named-exports': namedExports, pure } };
