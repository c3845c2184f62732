import { exports } from './export';
import type { Feature } from './feature';
import { newCables } from './newCable';
import { counts, previews } from './preview';

/** The requests of our own about whole messages: beginning one, showing it, giving it away. */
export const desk: readonly Feature[] = [...newCables, previews, counts, ...exports];
