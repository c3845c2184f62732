/**
 * How many of the first `length` items of an ordered list `isBefore` holds for. It holds for none
 * behind the first one that it does not hold for. Asks about few of them.
 */
export function countWhile(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
