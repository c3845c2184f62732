import type { Spanned } from '../../text/span';
import { once } from './once';

/** The routing indicators of all addressees to whom the message is sent, each once, in their order. */
export const addressedIndicators = once((cable): readonly Spanned<string>[] => {
  const found = new Map<string, Spanned<string>>();
  for (const list of [cable.addresses.action, cable.addresses.info]) {
    for (const { indicator, byOtherMeans } of list) {
      if (indicator && !byOtherMeans && !found.has(indicator.value)) {
        found.set(indicator.value, indicator);
      }
    }
  }
  return [...found.values()];
});
