import type { Cable } from '../../model/cable';
import type { TextEdit } from '../../text/edits';
import { defineRule, type Fix } from '../rule';
import { ADDRESS_ORDER, type AddressLine, addressLists } from '../shared/addressList';
import { textAt } from '../shared/heading';
import { sampleRecord, sampleTelegram } from '../shared/sampleTelegram';

/** A prosign and the lines that carry its list on. */
interface Block {
  readonly place: number;
  readonly lines: readonly AddressLine[];
}

const NAMES = ['FM', 'TO', 'INFO', 'XMT'];

export const addressOrder = defineRule({
  name: 'address-order',
  element: 'addresses',
  summary: 'FM, TO, INFO and XMT do not stand in this order',
  why: 'Stations read the originator first, then who acts, who is informed and who is exempted. A list in another place is taken as a part of the one above it.',
  source: 'ACP 127(G) Annex B; 5 FAH-2 H-230',
  ids: ['FL7-1', 'FL-00'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      to: null,
      info: 'INFO RUEHNY/AMEMBASSY OSLO PRIORITY 0549\nTO RUEHC/SECSTATE WASHDC PRIORITY 2008\n^^',
    }),
    sampleTelegram({
      from: null,
      to: 'TO RUEHC/SECSTATE WASHDC PRIORITY 2008\nFM AMEMBASSY HELSINKI\n^^',
    }),
    sampleRecord({ to: 'INFO CNO WASHINGTON DC//N1//\nTO NAVADMIN\n^^' }),
  ],
  good: [sampleTelegram(), sampleRecord({ to: 'TO NAVADMIN\nINFO CNO WASHINGTON DC//N1//' })],
  check(cable, report) {
    if (cable.layout === 'labelled') return;
    for (const list of addressLists(cable)) {
      const blocks = blocksOf(list);
      const firsts: (Block | undefined)[] = [];
      blocks.forEach((block, i) => {
        const { place, lines } = block;
        const before = firsts.slice(place + 1).find((one) => one !== undefined);
        firsts[place] ??= block;
        const prosign = lines[0]?.prosign;
        if (before && prosign) {
          const other = before.lines[0]?.prosign;
          report({
            span: prosign.span,
            message: `${prosign.value} stands behind ${NAMES[before.place]}. Write ${NAMES.slice(0, -1).join(', ')} and ${NAMES.at(-1)} in this order.`,
            related: other
              ? [{ span: other.span, message: `${other.value} stands before it` }]
              : [],
            fixes: () => moved(cable, blocks, i),
          });
        }
      });
    }
  },
});

function blocksOf(list: readonly AddressLine[]): Block[] {
  const blocks: { place: number; lines: AddressLine[] }[] = [];
  for (const line of list) {
    const last = blocks.at(-1);
    if (line.prosign || !last) {
      blocks.push({ place: ADDRESS_ORDER.indexOf(line.kind), lines: [line] });
    } else last.lines.push(line);
  }
  return blocks;
}

/** Moves a block up behind the blocks that belong before it; into the list of its own prosign, if there is one. */
function moved(cable: Cable, blocks: readonly Block[], i: number): Fix[] {
  const block = blocks[i] as Block;
  const target = blocks.slice(0, i).findIndex(({ place }) => place > block.place);
  const place = blocks[target]?.lines[0]?.node.start;
  const first = block.lines[0] as AddressLine;
  if (place === undefined || !contiguous(block)) return [];
  const start = first.node.start;
  const end = (block.lines.at(-1) as AddressLine).node.end;
  const joins = target > 0 && blocks[target - 1]?.place === block.place;
  const from = joins ? (first.addresses[0]?.span.start ?? start) : start;
  const edits: TextEdit[] = [
    { span: { start: place, end: place }, newText: textAt(cable, { start: from, end: end }) },
    { span: { start, end }, newText: '' },
  ];
  return [
    { title: `Move ${first.prosign?.value ?? 'the list'} to its place`, kind: 'safe', edits },
  ];
}

/** No page line or blank line stands among the lines, so that they move in one piece. */
function contiguous({ lines }: Block): boolean {
  return lines.every(({ node }, i) => i === 0 || lines[i - 1]?.node.end === node.start);
}
