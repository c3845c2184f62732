// How well letters can be read, from the colours that the browser itself has worked out.

/**
 * For `evaluate` in the page, so it knows nothing but the page: the colour of an element's letters (or of
 * its `pseudo` element's), how opaque they are, and all grounds under them, the lowest first.
 */
export function coloursOf(element, pseudo) {
  const own = getComputedStyle(element, typeof pseudo === 'string' ? pseudo : undefined);
  const found = {
    letters: own.color,
    opacity: Number(own.opacity),
    grounds: [own.backgroundColor],
  };
  const around = typeof pseudo === 'string' ? element : element.parentElement;
  for (let each = around; each; each = each.parentElement) {
    const { opacity, backgroundColor } = getComputedStyle(each);
    found.opacity *= Number(opacity);
    found.grounds.unshift(backgroundColor);
  }
  return found;
}

/** The contrast of letters with their ground, 1 to 21, as WCAG 2 works it out. */
export function contrastOf({ letters, opacity = 1, grounds }) {
  const ground = grounds.map(partsOf).reduce(laidOver, [255, 255, 255]);
  const [red, green, blue, alpha] = partsOf(letters);
  const seen = laidOver(ground, [red, green, blue, alpha * opacity]);
  const [light, dark] = [luminance(seen), luminance(ground)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** `rgb(0, 51, 160)`, `rgba(0, 51, 160, 0.4)` or `#0033a0` as red, green, blue to 255 and alpha to 1. */
function partsOf(colour) {
  const hex = /^#(..)(..)(..)$/.exec(colour);
  if (hex) return [...hex.slice(1).map((part) => Number.parseInt(part, 16)), 1];
  const parts = /^rgba?\(([\d., ]+)\)$/.exec(colour);
  if (!parts) throw new Error(`not a colour that is known: ${colour}`);
  const [red, green, blue, alpha = 1] = parts[1].split(',').map(Number);
  return [red, green, blue, alpha];
}

function laidOver(below, [red, green, blue, alpha]) {
  return [red, green, blue].map((part, index) => alpha * part + (1 - alpha) * below[index]);
}

function luminance(colour) {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
