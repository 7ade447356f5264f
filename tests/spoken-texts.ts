import ts from 'typescript';

const SPOKEN_ATTRIBUTES =
  /^(aria-label|aria-description|aria-roledescription|aria-valuetext|alt|title|placeholder|label|hint)$/;

/**
 * Every literal with a word in it that a coach would read or hear: element text and names. The
 * product's own name is the same in every language.
 */
export function spokenTexts(code: string): string[] {
  const source = ts.createSourceFile(
    'it.tsx',
    code,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  return textsUnder(source)
    .filter((text) => /\p{L}{2}/u.test(text) && text.trim() !== 'Coachside')
    .map((text) => text.trim());
}

function textsUnder(node: ts.Node): string[] {
  const inside: string[] = [];
  ts.forEachChild(node, (child) => {
    inside.push(...textsUnder(child));
  });
  return [...textsOf(node), ...inside];
}

function textsOf(node: ts.Node): string[] {
  if (ts.isJsxText(node)) return [node.text];
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return literals(node.expression);
  if (ts.isJsxAttribute(node) && SPOKEN_ATTRIBUTES.test(node.name.getText())) {
    const { initializer } = node;
    if (initializer && ts.isJsxExpression(initializer)) return literals(initializer.expression);
    if (initializer && ts.isStringLiteral(initializer)) return [initializer.text];
  }
  return [];
}

/** The strings that an expression may turn out to be. */
function literals(node: ts.Expression | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
    return [parts.map(({ text }) => text).join(' ')];
  }
  if (ts.isParenthesizedExpression(node)) return literals(node.expression);
  if (ts.isConditionalExpression(node)) {
    return [...literals(node.whenTrue), ...literals(node.whenFalse)];
  }
  if (ts.isBinaryExpression(node) && /^(&&|\|\||\?\?|\+)$/.test(node.operatorToken.getText())) {
    return [...literals(node.left), ...literals(node.right)];
  }
  return [];
}
