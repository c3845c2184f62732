import {
  type DecorationOptions,
  Range,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type Display, type LabelColour, type Sight, sightAt } from './overview';

const WHITE = '#ffffff';

type Wanted = Map<TextEditorDecorationType, DecorationOptions[]>;

/**
 * The band along the top of the editor and the marks in the gutter, each where the user wants it.
 * Both say the level in letters; their colours are borders, tints and labels with a contrast of their own,
 * so that they can be read in every theme.
 */
export class Banner implements Display {
  private readonly types = new Map<string, TextEditorDecorationType>();

  show(editor: TextEditor | undefined, sights: readonly Sight[] | undefined): void {
    if (!editor) return;
    const settings = workspace.getConfiguration('cable.classification', editor.document);
    const wanted: Wanted = new Map();
    if (settings.get('band')) this.addBand(wanted, editor, sights);
    if (settings.get('gutter')) this.addGutter(wanted, sights);
    for (const type of this.types.values()) editor.setDecorations(type, wanted.get(type) ?? []);
  }

  dispose(): void {
    for (const type of this.types.values()) type.dispose();
  }

  /** The band lies on the first line that is to be seen, and so stays when the text is scrolled. */
  private addBand(
    wanted: Wanted,
    { visibleRanges }: TextEditor,
    sights: readonly Sight[] | undefined,
  ): void {
    const line = visibleRanges[0]?.start.line ?? 0;
    const sight = sightAt(sights, line);
    if (!sight) return;
    const { band, colour } = sight;
    const type = this.typeOf(`band ${colour.background}`, () => ({
      isWholeLine: true,
      borderStyle: 'solid',
      borderWidth: '3px 0 1px 0',
      // The lower edge is of the letters' colour: it is seen where the theme is as dark as the level.
      borderColor: `${colour.background} transparent ${colour.text} transparent`,
      // The whole line is tinted, so that something of it is seen when it is half scrolled away. On a
      // dark ground a dark colour is seen only where it is strong, and a bright one, which has black
      // letters, has to be faint: the text of the line is read on it.
      light: { backgroundColor: `${colour.background}26` },
      dark: { backgroundColor: `${colour.background}${colour.text === WHITE ? '66' : '1a'}` },
    }));
    const after = {
      contentText: `\u00a0${band}\u00a0`,
      color: colour.text,
      backgroundColor: colour.background,
      fontWeight: 'bold',
      margin: '0 0 0 2em',
      border: '1px solid',
      borderColor: new ThemeColor('contrastBorder'),
    };
    wanted.set(type, [
      { range: new Range(line, 0, line, Number.MAX_SAFE_INTEGER), renderOptions: { after } },
    ]);
  }

  private addGutter(wanted: Wanted, sights: readonly Sight[] | undefined): void {
    for (const { line, letters, colour } of sights?.flatMap(({ labels }) => labels) ?? []) {
      const type = this.gutterType(letters, colour);
      const marked = wanted.get(type) ?? [];
      marked.push({ range: new Range(line, 0, line, 0) });
      wanted.set(type, marked);
    }
  }

  private gutterType(letters: string, colour: LabelColour): TextEditorDecorationType {
    return this.typeOf(`gutter ${letters} ${colour.background}`, () => ({
      gutterIconPath: labelOf(letters, colour),
      gutterIconSize: 'contain',
    }));
  }

  private typeOf(
    key: string,
    make: () => Parameters<typeof window.createTextEditorDecorationType>[0],
  ): TextEditorDecorationType {
    let type = this.types.get(key);
    if (!type) {
      type = window.createTextEditorDecorationType(make());
      this.types.set(key, type);
    }
    return type;
  }
}

/** A picture of a label with its letters; the rim sets it off where the theme has the same colour. */
function labelOf(letters: string, { background, text }: LabelColour): Uri {
  const size = letters.length > 2 ? 7 : 10;
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">' +
    `<rect x=".5" y="1.5" width="15" height="13" rx="2" fill="${background}" stroke="${text}"/>` +
    `<text x="8" y="${8 + size * 0.36}" font-size="${size}" font-family="sans-serif" ` +
    `font-weight="bold" text-anchor="middle" fill="${text}">${letters}</text></svg>`;
  return Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`);
}
