/** What a snippet holds besides plain text, for tests that look at more than its expansion. */
export interface Expansion {
  /** The text that the editor inserts when nothing is typed into the tab stops. */
  readonly text: string;
  /** The tab stops that have a default or choices, by number. */
  readonly defaults: ReadonlyMap<number, string>;
  /** The choices of each tab stop that offers some. */
  readonly choices: ReadonlyMap<number, readonly string[]>;
  /** The numbers of all tab stops met, in order. */
  readonly stops: readonly number[];
  readonly variables: readonly string[];
}

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'stop'; readonly number: number; readonly value?: readonly Piece[] }
  | { readonly kind: 'choice'; readonly number: number; readonly options: readonly string[] }
  | { readonly kind: 'variable'; readonly name: string };

/**
 * Expands the TextMate syntax of VS Code snippets: `$1`, `${1}`, `${1:default}` (nested too),
 * `${1|one,two|}`, `$NAME` and the escapes. A mirrored tab stop shows the default of the place
 * that defines it, a choice its first option, a variable nothing. Transforms are refused, since
 * no snippet of ours uses them and the editor inserts the text before it is transformed.
 */
export function expandSnippet(body: string | readonly string[]): Expansion {
  const source = typeof body === 'string' ? body : body.join('\n');
  const pieces = new SnippetReader(source).read();
  const choices = new Map<number, readonly string[]>();
  const values = new Map<number, readonly Piece[]>();
  const stops: number[] = [];
  const variables: string[] = [];
  const visit = (piece: Piece): void => {
    if (piece.kind === 'variable') variables.push(piece.name);
    if (piece.kind !== 'stop' && piece.kind !== 'choice') return;
    stops.push(piece.number);
    if (piece.kind === 'choice') {
      choices.set(piece.number, piece.options);
      values.set(piece.number, [{ kind: 'text', text: piece.options[0] ?? '' }]);
    } else if (piece.value) {
      if (!values.has(piece.number)) values.set(piece.number, piece.value);
      piece.value.forEach(visit);
    }
  };
  pieces.forEach(visit);
  const render = (piece: Piece): string => {
    if (piece.kind === 'text') return piece.text;
    if (piece.kind === 'variable') return '';
    return (values.get(piece.number) ?? []).map(render).join('');
  };
  const defaults = new Map([...values].map(([stop, value]) => [stop, value.map(render).join('')]));
  return { text: pieces.map(render).join(''), defaults, choices, stops, variables };
}

class SnippetReader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Pieces up to the end, or up to the brace that closes a default. */
  read(inside = false): Piece[] {
    const pieces: Piece[] = [];
    while (this.at < this.source.length) {
      const char = this.source[this.at];
      if (inside && char === '}') break;
      if (char === '\\' && /[$}\\]/.test(this.source[this.at + 1] ?? '')) {
        pieces.push({ kind: 'text', text: this.source[this.at + 1] ?? '' });
        this.at += 2;
      } else if (char === '$') {
        pieces.push(this.dollar());
      } else {
        pieces.push({ kind: 'text', text: char ?? '' });
        this.at++;
      }
    }
    return pieces;
  }

  private dollar(): Piece {
    const simple = this.take(/\$(?:(\d+)|([A-Za-z_]\w*))/y);
    if (simple?.[1]) return { kind: 'stop', number: Number(simple[1]) };
    if (simple?.[2]) return { kind: 'variable', name: simple[2] };
    const braced = this.take(/\$\{(?:(\d+)|([A-Za-z_]\w*))/y);
    if (!braced) throw new Error(`A bare dollar sign at ${this.at}: write \\$.`);
    if (braced[2]) {
      this.take(/[^}]*\}/y);
      return { kind: 'variable', name: braced[2] };
    }
    return this.placeholder(Number(braced[1]));
  }

  private placeholder(number: number): Piece {
    if (this.take(/\}/y)) return { kind: 'stop', number };
    const choice = this.take(/\|((?:[^|\\]|\\.)*)\|\}/y);
    if (choice) return { kind: 'choice', number, options: splitOptions(choice[1] ?? '') };
    if (!this.take(/:/y)) throw new Error(`Tab stop ${number} holds what is not understood.`);
    const value = this.read(true);
    if (!this.take(/\}/y)) throw new Error(`Tab stop ${number} is not closed.`);
    return { kind: 'stop', number, value };
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match) this.at = pattern.lastIndex;
    return match ?? undefined;
  }
}

function splitOptions(text: string): string[] {
  const options = text.match(/(?:[^,\\]|\\.)+/g) ?? [];
  return options.map((option) => option.replace(/\\([,|\\$}])/g, '$1'));
}
