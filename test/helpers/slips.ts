/** Every character left out, doubled, parted from the next, swapped with the next, or another one. */
export function slipsIn(line: string): Set<string> {
  const slips = new Set<string>();
  for (let i = 0; i < line.length; i++) {
    const [before, char, after] = [line.slice(0, i), line.charAt(i), line.slice(i + 1)];
    slips.add(before + after);
    slips.add(`${before}${char}${char}${after}`);
    slips.add(`${before} ${char}${after}`);
    slips.add(before + after.charAt(0) + char + after.slice(1));
    for (const other of ['x', '1', ',']) slips.add(before + other + after);
  }
  slips.delete(line);
  return slips;
}
