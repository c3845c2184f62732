/** What belongs in a place of a list that should count on. */
export interface Turn {
  readonly due: number;
  /** How many stand wrong from here on, this one with them. */
  readonly wrong: number;
  /** It stands where the next one belongs, and that one in its place. */
  readonly swapped: boolean;
}

/** For each value what belongs in its place, so that one slip differs once; `first` is due first. */
export function turnsOf(values: readonly number[], first: number): Turn[] {
  let due = first;
  let second = false;
  return values.map((value, i) => {
    const next = values[i + 1];
    const swapped = !second && value === due + 1 && next === due;
    const alone = next === due + 1;
    const wrong = swapped ? 2 : alone ? 1 : values.length - i;
    // Of two that changed places the first one differs for both.
    const turn = { due: second ? value : due, wrong, swapped };
    if (second) due = value + 2;
    else if (value === due || alone) due++;
    // Where the next one goes on from the one before, this one is too much; or the rest goes on from this.
    else if (next !== due) due = value + 1;
    second = swapped;
    return turn;
  });
}
