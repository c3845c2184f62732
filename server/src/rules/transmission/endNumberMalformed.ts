import { editDistance } from '../../text/spelling';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { closingBreak, neighbourLine } from '../shared/ending';
import { markBesideNumber } from '../shared/endMark';
import { isUnfinished } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';

export const endNumberMalformed = defineRule({
  name: 'end-number-malformed',
  element: 'transmission',
  summary: 'The line behind BT is no end number',
  why: 'Behind the text the number of line 3 stands once more, with # in front, alone on its line. In another form equipment does not recognise it.',
  source: 'NAVEDTRA 14226; 78 % of NAVADMIN messages end so',
  ids: ['FL15-1', 'FL15-2'],
  level: { draft: 'error', archive: 'info' },
  fix: 'safe',
  bad: [sampleTelegram({ endNumber: '#18X7\n^^^^^' }), sampleTelegram({ endNumber: '1837\n^^^^' })],
  good: sampleTelegram(),
  check(cable, report) {
    const closing = closingBreak(cable);
    if (!closing || cable.endNumber) return;
    if (markBesideNumber(cable)) return;
    const below = neighbourLine(cable, closing.start, 1);
    if (!below || below.value.length > 12 || isUnfinished(cable, below.span)) return;
    const serial = cable.origin?.serial?.value ?? cable.janap?.serial?.value;
    const meant = serial ? `#${serial}` : undefined;
    const near = meant !== undefined && editDistance(below.value, meant, 1) <= 1;
    if (!near && !/^#|^\d{3,5}[A-Z]?$/.test(below.value)) return;
    report({
      span: below.span,
      message: `${below.value} is no end number. Write ${meant ?? '# and the station serial number'}.`,
      fixes: () => (meant && near ? [replace(`Write ${meant}`, below.span, meant)] : []),
    });
  },
});
