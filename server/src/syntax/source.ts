import type { Lines } from '../text/lines';
import type { Span } from '../text/span';
import { readLeaves } from './readers';
import { isBlankCode } from './shape';
import type { Node, NodeKind } from './tree';

/** What the layout readers share: the text, its lines, and the nodes made so far. */
export class Source {
  private readonly kinds = new Set<NodeKind>();
  /** The offset at which the body begins, once it has begun. */
  body: number | undefined;

  constructor(
    readonly text: string,
    readonly lines: Lines,
    /** First line of the message and the line behind its last one. */
    readonly first: number,
    readonly last: number,
    /** Those made so far. */
    readonly nodes: Node[] = [],
  ) {}

  /** A line whose first characters were made a node of their own, and where the rest begins. */
  private cut = { line: -1, offset: 0 };

  /** Lets a line begin at `offset`: what stands before it has been put down already. */
  cutLine(line: number, offset: number): void {
    this.cut = { line, offset };
  }

  /** A node of this kind was put down, in constant time. */
  has(kind: NodeKind): boolean {
    return this.kinds.has(kind);
  }

  start(index: number): number {
    return index === this.cut.line ? this.cut.offset : this.lines.start(index);
  }

  line(index: number): string {
    const start = this.start(index);
    return this.text.slice(start, Math.max(start, this.lines.end(index)));
  }

  isBlank(index: number): boolean {
    return this.firstCode(index) < 0;
  }

  /** The code of a line's first character that is no blank, -1 for a blank line. Cuts no text out. */
  firstCode(index: number): number {
    const end = this.lines.next(index);
    for (let i = this.start(index); i < end; i++) {
      const code = this.text.charCodeAt(i);
      if (!isBlankCode(code)) return code;
    }
    return -1;
  }

  /** The next line from `index` on that is not blank; `last` when there is none. */
  nextFilled(index: number): number {
    let i = index;
    while (i < this.last && this.isBlank(i)) i++;
    return i;
  }

  /** Makes the lines `from` up to, but not with, `to` a node. */
  add(kind: NodeKind, from: number, to: number, near = false): void {
    this.addSpan(kind, { start: this.start(from), end: this.lines.start(to) }, near);
  }

  addSpan(kind: NodeKind, span: Span, near = false): void {
    if (span.start >= span.end) return;
    const leaves = readLeaves(kind, this.text, span, near);
    this.kinds.add(kind);
    this.nodes.push({ kind, start: span.start, end: span.end, leaves, ...(near ? { near } : {}) });
  }

  /** Makes the run of blank lines at `index` a node and returns the line behind it. */
  addBlanks(index: number): number {
    const next = this.nextFilled(index);
    if (next > index) this.add('blank', index, next);
    return next;
  }
}
