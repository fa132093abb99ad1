import ts from 'typescript';

/** A function and where it stands. Lines count from its first to its last, comments inside it included. */
export type Length = { readonly name: string; readonly line: number; readonly lines: number; readonly draws: boolean };

/** Every function of a source text with its length, nested ones too; `draws` says that it is a component. */
export function lengthsOf(path: string, text: string): Length[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kindOf(path));
  const found: Length[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) found.push(lengthOf(source, node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const kindOf = (path: string): ts.ScriptKind => (path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

function lengthOf(source: ts.SourceFile, node: ts.SignatureDeclaration): Length {
  const first = source.getLineAndCharacterOfPosition(node.getStart()).line;
  const last = source.getLineAndCharacterOfPosition(node.getEnd()).line;
  const name = nameOf(node);
  return {
    name,
    line: first + 1,
    lines: last - first + 1,
    draws: /^[A-Z]/.test(name) && source.fileName.endsWith('.tsx'),
  };
}

/** Its own name, or that of the constant or property it is the value of. */
function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name !== undefined) return node.name.getText();
  const { parent } = node;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : '(unnamed)';
}
