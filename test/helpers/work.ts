/** A method as its prototype holds it. */
type Method = (this: unknown, ...args: unknown[]) => unknown;
type Prototype = Record<PropertyKey, unknown>;

const LETTERS = ['charCodeAt', 'codePointAt', 'charAt', 'at'];
/** Those that call back for each item that they look at. */
const VISITING = [
  ...['every', 'filter', 'find', 'findIndex', 'findLast', 'findLastIndex', 'flatMap', 'forEach'],
  ...['map', 'reduce', 'some', 'sort'],
];

/**
 * The work of `run`, counted instead of timed: each letter that is looked at, each item that is
 * visited, each search of a text, a map or a set by JavaScript's own methods is one step. What a
 * pattern does inside is not seen; test/architecture looks at the patterns themselves.
 */
export function workOf(run: () => void): number {
  let steps = 0;
  const undo: (() => void)[] = [];
  const wrap = (prototype: object, name: PropertyKey, wrapped: (own: Method) => Method): void => {
    const methods = prototype as Prototype;
    const own = methods[name] as Method;
    methods[name] = wrapped(own);
    undo.push(() => {
      methods[name] = own;
    });
  };
  const counted = (own: Method): Method =>
    function (...args) {
      steps++;
      return own.apply(this, args);
    };
  const visiting = (own: Method): Method =>
    function (visit, ...args) {
      if (typeof visit !== 'function') return own.call(this, visit, ...args);
      const each: Method = function (...given) {
        steps++;
        return visit.apply(this, given);
      };
      return own.call(this, each, ...args);
    };
  /** As many steps as there are items in front of the one that is found. */
  const searching = (own: Method): Method =>
    function (...args) {
      const { length } = this as readonly unknown[];
      const at = Array.prototype.indexOf.call(this, args[0]);
      steps += at < 0 ? length : at + 1;
      return own.apply(this, args);
    };
  for (const name of LETTERS) wrap(String.prototype, name, counted);
  for (const name of VISITING) wrap(Array.prototype, name, visiting);
  wrap(Array.prototype, 'includes', searching);
  wrap(RegExp.prototype, 'exec', counted);
  for (const kind of [Map, WeakMap]) wrap(kind.prototype, 'get', counted);
  for (const kind of [Map, Set]) wrap(kind.prototype, 'has', counted);
  try {
    run();
  } finally {
    for (const each of undo) each();
  }
  return steps;
}

/**
 * How many times the work grows when a thing grows twice: 2 for what is linear, 4 for a square.
 * `run` gets the size; the first run of all, which may set things up, is not counted.
 */
export function growth(size: number, run: (size: number) => void): number {
  run(size);
  return workOf(() => run(2 * size)) / workOf(() => run(size));
}
