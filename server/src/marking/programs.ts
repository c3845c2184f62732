import { SCI, type SciEntry, sciSystem } from '../vocabulary/markings';
import type { Compartment, Program } from './marking';
import type { Reading } from './reading';

/** What may stand for a compartment or an unpublished control system. */
const NAME = /^[A-Z0-9]{1,6}$/;

/** `SI-G ABCD-XYZ`, `TALENT KEYHOLE`, `SI GAMMA`: a published control system with compartments. */
export function readSci(text: string): Reading | undefined {
  const entry = SCI.find(({ name, title }) => begins(text, name) || (title && begins(text, title)));
  if (!entry) return undefined;
  const name = entry.title && begins(text, entry.title) ? entry.title : entry.name;
  const rest = text.slice(name.length);
  if (rest !== '' && !/^[- ]/.test(rest)) return undefined;
  const compartments = readCompartments(rest, entry);
  if (!compartments) return undefined;
  const titled = name !== entry.name || writtenOut(rest, entry);
  return { type: 'sci', program: { name: entry.name, compartments }, published: true, titled };
}

function begins(text: string, name: string): boolean {
  return text === name || text.startsWith(`${name}-`) || text.startsWith(`${name} `);
}

function writtenOut(rest: string, entry: SciEntry): boolean {
  return entry.compartments.some(({ title }) => title && new RegExp(`[- ]${title}\\b`).test(rest));
}

/** `-G ABCD EFGH-XYZ`; a blank for the first hyphen is let through and found by the check. */
function readCompartments(rest: string, entry: SciEntry): Compartment[] | undefined {
  if (rest === '') return [];
  const compartments: Compartment[] = [];
  for (const part of rest.slice(1).split('-')) {
    const names = part.split(' ');
    if (!names.every((name) => NAME.test(name) || isTitle(name, entry))) return undefined;
    const [first = '', ...subs] = names;
    const known = entry.compartments.find(({ name, title }) => name === first || title === first);
    compartments.push({ name: known?.name ?? first, subs });
  }
  return compartments;
}

function isTitle(name: string, entry: SciEntry): boolean {
  return entry.compartments.some(({ title }) => title === name);
}

/** A control system of the unpublished register, which only its neighbours show to be one. */
export function readUnpublished(text: string): Reading | undefined {
  const parts = text.split('-').map((part) => part.split(' '));
  if (!parts.flat().every((name) => NAME.test(name)) || parts[0]?.length !== 1) return undefined;
  const [system, ...rest] = parts;
  const compartments = rest.map(([name = '', ...subs]) => ({ name, subs }));
  const program: Program = { name: system?.[0] ?? '', compartments };
  return { type: 'sci', program, published: sciSystem(program.name) !== undefined, titled: false };
}

const SAP_PREFIX = /^(SPECIAL ACCESS REQUIRED|SAR)-/;

/** `SAR-BP-J12 J54-K15`; after the first program, `CD-YYY 456` without the prefix. */
export function readSap(text: string, following: boolean): Reading | undefined {
  const prefix = SAP_PREFIX.exec(text)?.[0];
  if (prefix === undefined && !following) return undefined;
  const [name = '', ...rest] = text.slice(prefix?.length ?? 0).split('-');
  if (!/^[A-Z0-9][A-Z0-9 ]*$/.test(name) || !rest.every((part) => /^[A-Z0-9 ]+$/.test(part))) {
    return undefined;
  }
  const compartments = rest.map((part) => {
    const [first = '', ...subs] = part.trim().split(' ');
    return { name: first, subs };
  });
  return {
    type: 'sap',
    program: { name: name.trim(), compartments },
    prefixed: prefix !== undefined,
  };
}
