import { describe, expect, it } from 'vitest';
import {
  type ColouredLevel,
  LEVEL_COLOUR_CONFIDENCE,
  LEVEL_COLOUR_SOURCE,
  levelColour,
  NO_LEVEL_COLOUR,
} from '../../server/src/vocabulary/levelColours';

/** Relative luminance and contrast as WCAG 2 works them out. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours of levels', () => {
  it.each<[ColouredLevel, number]>([
    ['UNCLASSIFIED', 5.5],
    ['CUI', 10.4],
    ['CONFIDENTIAL', 10.6],
    ['SECRET', 5.9],
    ['TOP SECRET', 9.0],
    ['TOP SECRET//SCI', 16.7],
  ])('%s has the contrast of the domain file', (level, expected) => {
    const { background, text } = levelColour(level);
    expect(contrast(background, text)).toBeCloseTo(expected, 1);
    expect(contrast(background, text)).toBeGreaterThan(4.5);
  });

  it('have one for no level, which can be read as well', () => {
    const { background, text } = NO_LEVEL_COLOUR;
    expect(contrast(background, text)).toBeGreaterThan(4.5);
  });

  it('name their source and its limits', () => {
    expect(LEVEL_COLOUR_SOURCE).toContain('No regulation');
    expect(LEVEL_COLOUR_CONFIDENCE).toBe('likely');
  });
});
