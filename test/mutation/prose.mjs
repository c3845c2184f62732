// What is written for people is not mutated: what a rule says of itself, its examples, the wording of
// its findings and the titles of its fixes. A test that repeats a sentence proves nothing. What holds
// of the rules' data as a whole (names, pages, ids) is asked by test/architecture and test/docs.
const OF_RULES = new Set(['name', 'element', 'summary', 'why', 'source', 'ids', 'bad', 'good']);
const SAID = new Set(['message', 'title']);
const WORD = /[a-z]{2,}/;
const SENTENCE = /[a-z]{2,} [a-z]{2,}/;

/** The words of a string or template; undefined for anything else. */
function wordsOf(node) {
  if (node.type === 'StringLiteral') return node.value;
  if (node.type === 'TemplateLiteral') return node.quasis.map((one) => one.value.raw).join('0');
  return undefined;
}

function isOfRule(path) {
  const { parent, parentPath } = path;
  return parent.type === 'ObjectExpression' && parentPath.parent.callee?.name === 'defineRule';
}

/** One top-level statement in so many is mutated, where a run asks for a sample; the first of them. */
const EVERY = Number(process.env.MUTATION_EVERY ?? 1);
const FROM = Number(process.env.MUTATION_FROM ?? 0);
let statements = 0;

/** Counted through all files, imports left out. */
function isInSample({ type }) {
  return type === 'ImportDeclaration' || statements++ % EVERY === FROM % EVERY;
}

/** Stryker's plugin: a reason to leave out what stands at a node. */
export const prose = {
  shouldIgnore(path) {
    const { node, parent } = path;
    if (parent?.type === 'Program' && !isInSample(node)) return 'Not in the sample';
    if (node.type === 'ObjectProperty') {
      if (OF_RULES.has(node.key.name) && isOfRule(path)) return 'A rule about itself';
      if (SAID.has(node.key.name) && WORD.test(wordsOf(node.value) ?? '')) return 'Wording';
    }
    return SENTENCE.test(wordsOf(node) ?? '') ? 'Wording' : undefined;
  },
};
