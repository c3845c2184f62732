import type { Address, Cable, Paragraph } from '../../model/cable';
import { formatIsoDate } from '../../model/calendar';
import { slice } from '../../text/span';
import { statistics } from '../statistics';

/**
 * The facts of messages as JSON: what is said, without places and without judgement. A fact that
 * is absent has no key. Dates are `YYYY-MM-DD`.
 */
export function factsJson(cables: readonly Cable[]): string {
  return `${JSON.stringify({ messages: cables.map(factsOf) }, undefined, 2)}\n`;
}

function factsOf(cable: Cable): object {
  const { classification, dtgLine, addresses, authority, tags, references, signature } = cable;
  return {
    layout: cable.layout,
    number: written(cable, cable.reference),
    dtg: dtgLine?.dtg?.text,
    date: cable.date && formatIsoDate(cable.date),
    precedence: dtgLine?.precedences.map(({ value }) => value),
    from: addresses.from.map(addressOf),
    action: addresses.action.map(addressOf),
    info: addresses.info.map(addressOf),
    level: classification?.level ?? classification?.meant,
    controls: classification?.controls.map(({ value }) => value),
    captions: cable.captions.map(({ text }) => oneLine(text)),
    passing: cable.passing.map(({ text }) => oneLine(text)),
    order: authority.eo?.order?.value,
    declassification: authority.eo?.declassification.text,
    classifiedBy: authority.classifiedBy.map(({ who }) => who && oneLine(who.value)),
    derivedFrom: authority.derivedFrom.map(({ source }) => source && oneLine(source.value)),
    tags: tags?.tags.map(({ code }) => code),
    subject: cable.subject && oneLine(cable.subject.text.value),
    references: references?.references.map(({ letter, text, cites }) => ({
      letter: letter?.value,
      text: oneLine(text.value),
      cites,
    })),
    sets: cable.sets.map(({ name, fields }) => ({
      name: name.value,
      fields: fields.map(({ value }) => oneLine(value)),
    })),
    paragraphs: cable.paragraphs.map((paragraph) => paragraphOf(cable, paragraph)),
    signature: signature?.value,
    statistics: statistics(cable),
  };
}

function addressOf({ indicator, plad, precedence }: Address): object {
  return { indicator: indicator?.value, plad: plad?.value, precedence: precedence?.value };
}

function paragraphOf({ text }: Cable, { number, value, top, mark, body }: Paragraph): object {
  return {
    number: top ? (value ?? number?.value) : number?.value,
    mark: mark?.text,
    level: mark?.reading?.level,
    text: oneLine(body.map((span) => slice(text, span)).join(' ')),
  };
}

function written(
  cable: Cable,
  part: { readonly span: { start: number; end: number } } | undefined,
) {
  return part && oneLine(slice(cable.text, part.span));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
