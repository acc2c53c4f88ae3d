// The regexes of the command are made where they are first used, `(A_RE??=/a/u)`, instead of when the script is loaded: one
// page asks for a third of them, and V8 reads each one through when it is made.

import ts from 'typescript';

// How the source names them all; esbuild numbers names that several modules have: "BLANK_RE", "BLANK_RE2"
const NAME_RE = /_RE\d*$/u;

/** The code with each regex that stands in a variable of its own made at its first use. */
export function madeLate(code) {
  const file = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, true);
  const found = new Map();
  const visit = (node) => {
    if (ts.isIdentifier(node) && NAME_RE.test(node.text)) add(found, node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const edits = [...found.values()].flatMap(editsOf);
  edits.sort((a, b) => a.start - b.start);
  let at = 0;
  let made = '';
  for (const { start, end, text } of edits) {
    made += code.slice(at, start) + text;
    at = end;
  }
  return made + code.slice(at);
}

function add(found, node) {
  const places = found.get(node.text) ?? { declared: [], given: [], read: [] };
  found.set(node.text, places);
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) && parent.name === node) {
    places.declared.push(node);
    if (parent.initializer) places.given.push(parent);
  } else if (isAssigned(parent) && parent.left === node) places.given.push(parent);
  else if (isNamed(parent, node)) places.declared.push(node);
  else if (!isProperty(parent, node)) places.read.push(node);
}

/** What is to be written elsewhere: nothing where the name does not stand for one regex alone. */
function editsOf({ declared, given, read }) {
  const value = given[0]?.initializer ?? given[0]?.right;
  if (declared.length !== 1 || given.length !== 1 || !ts.isRegularExpressionLiteral(value)) return [];
  const [{ text: name }] = declared;
  const late = read.map((node) => edit(node, `(${name}??=${value.text})`));
  if (ts.isBinaryExpression(given[0])) return [edit(given[0], '0'), ...late];
  const isConst = given[0].parent.flags & ts.NodeFlags.Const;
  return isConst ? [] : [edit(given[0], name), ...late];
}

function edit(node, text) {
  return { start: node.getStart(), end: node.end, text };
}

function isAssigned(node) {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

/** A parameter, a function, a part taken from an object: names that would hide the regex. */
function isNamed(parent, node) {
  return (
    (ts.isParameter(parent) || ts.isBindingElement(parent) || ts.isFunctionLike(parent)) &&
    parent.name === node
  );
}

function isProperty(parent, node) {
  return (
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isPropertyAccessExpression(parent) && parent.name === node)
  );
}
