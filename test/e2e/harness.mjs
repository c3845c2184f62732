// What a spec imports: a workbench to drive, and the end of everything after the last test.
import { after } from 'node:test';
import { stopEverything } from './hosts.mjs';

export { HOSTS, languageServers, samples, startWorkbench } from './hosts.mjs';

after(stopEverything);
