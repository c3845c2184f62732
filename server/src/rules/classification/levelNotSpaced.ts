import { replace } from '../fixes';
import { defineRule } from '../rule';
import { isClassified, levelWords } from '../shared/overall';
import { sampleTelegram } from '../shared/sampleTelegram';

export const levelNotSpaced = defineRule({
  name: 'level-not-spaced',
  element: 'classification',
  summary: 'CONFIDENTIAL, SECRET or TOP SECRET is written without blanks between its letters',
  why: 'In a telegram the classified levels are printed with a blank after each letter, so that the line cannot be taken for text. UNCLAS is never spaced, and the labelled layout spaces nothing.',
  source: 'ACP 127(G) para 209; 505 of 507 classified State cables do so (99.6 %)',
  ids: ['CLS-1'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'safe',
  bad: sampleTelegram({ classification: 'CONFIDENTIAL HELSINKI 001837\n^^^^^^^^^^^^' }),
  good: sampleTelegram(),
  check(cable, report) {
    const line = cable.classification;
    if (!line?.level || !isClassified(line.level) || line.spacing !== 'solid') return;
    // A level alone at the top of a page is no classification line of a telegram.
    const ofText = line.role === 'main' && (line.reference || cable.dtgLine);
    if (cable.layout === 'labelled' || !ofText) return;
    // Small letters are told by level-misspelt, which writes it spaced.
    if (!/[A-Z]/.test(line.levelText)) return;
    const words = levelWords(line.level, cable.layout);
    report({
      span: line.levelSpan,
      message: `${line.levelText} has no blanks between its letters. Write ${words}.`,
      fixes: () => [replace(`Write ${words}`, line.levelSpan, words)],
    });
  },
});
