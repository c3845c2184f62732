import type { Span } from '../text/span';
import { readAddressLine, readNearAddressLine } from './addresses';
import { readDeclassifyOn, readEoLine, readNearDeclassifyOn } from './authority';
import {
  readCaptionLine,
  readNearCaptionLine,
  readNearPassingLine,
  readPassingLine,
} from './captions';
import {
  readClassificationLine,
  readNearReferenceNumber,
  readReferenceNumber,
} from './classification';
import { readDtgLine, readNearDtgLine } from './dtg';
import { readLabelLine } from './labels';
import { readHeading, readParagraph } from './paragraphs';
import { readReferenceLine } from './references';
import { Scanner } from './scanner';
import { readNearSet, readSet, readTextSet } from './sets';
import { readClassifiedBy, readNearClassifiedBy, readReasonLine } from './statement';
import { readSubjectLine } from './subject';
import { readTagsLine } from './tags';
import {
  readEndNumber,
  readJanapLine,
  readKeywordLine,
  readOriginLine,
  readRoutingLine,
  readSecurityLine,
  readStartLine,
} from './transmission';
import type { Leaf, NodeKind } from './tree';

/** Who cuts which kind of line into leaves. Kinds that are not here are one run of text. */
const READERS: Partial<Record<NodeKind, (scanner: Scanner) => void>> = {
  'start-line': readStartLine,
  'routing-line': readRoutingLine,
  'janap-line': readJanapLine,
  'origin-line': readOriginLine,
  'security-line': readSecurityLine,
  'dtg-line': readDtgLine,
  'from-line': readAddressLine,
  'to-line': readAddressLine,
  'info-line': readAddressLine,
  'xmt-line': readAddressLine,
  'break-line': readKeywordLine,
  'end-line': readKeywordLine,
  'end-number': readEndNumber,
  'classification-line': readClassificationLine,
  'level-line': readClassificationLine,
  'reference-number-line': readReferenceNumber,
  'caption-line': readCaptionLine,
  'passing-line': readPassingLine,
  'eo-line': readEoLine,
  'tags-line': readTagsLine,
  'subject-line': readSubjectLine,
  'reference-line': readReferenceLine,
  'classified-by': readClassifiedBy,
  'derived-from': readClassifiedBy,
  'reason-line': readReasonLine,
  'declassify-on': readDeclassifyOn,
  'label-line': readLabelLine,
  set: readSet,
  'text-set': readTextSet,
  paragraph: readParagraph,
  heading: readHeading,
};

const NEAR_READERS: Partial<Record<NodeKind, (scanner: Scanner) => void>> = {
  'dtg-line': readNearDtgLine,
  'reference-number-line': readNearReferenceNumber,
  'from-line': readNearAddressLine,
  'to-line': readNearAddressLine,
  'info-line': readNearAddressLine,
  'xmt-line': readNearAddressLine,
  'caption-line': readNearCaptionLine,
  'passing-line': readNearPassingLine,
  set: readNearSet,
  'classified-by': readNearClassifiedBy,
  'derived-from': readNearClassifiedBy,
  'declassify-on': readNearDeclassifyOn,
};

/** The leaves of a node of this kind; joined, they are its text. */
export function readLeaves(kind: NodeKind, text: string, span: Span, near: boolean): Leaf[] {
  if (kind === 'blank') return [{ kind: 'blank', start: span.start, end: span.end }];
  const scanner = new Scanner(text.slice(span.start, span.end), span.start);
  const read = (near ? NEAR_READERS[kind] : undefined) ?? READERS[kind];
  if (read) read(scanner);
  scanner.space();
  if (!scanner.done) scanner.rest(read ? 'unknown' : 'text');
  return scanner.leaves;
}
