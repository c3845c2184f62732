import { commands, Disposable, window } from 'vscode';
import { Banner } from './banner';
import { LoweredNotice } from './lowered';
import { Overviews } from './overview';
import type { Server } from './server';
import { Status } from './status';

/** Keeps the classification in sight once it is asked to, and lets the user ask for a check. */
export function keepInSight(server: Server): Disposable & { refresh(): void } {
  const overviews = new Overviews(server, new Status(), new Banner(), new LoweredNotice(server));
  const check = commands.registerCommand('cable.checkNow', async () => {
    const uri = window.activeTextEditor?.document.uri.toString();
    if (uri) await server.request('cable/check', { textDocument: { uri } });
  });
  const all = Disposable.from(overviews, check);
  return { refresh: () => overviews.refresh(), dispose: () => all.dispose() };
}
