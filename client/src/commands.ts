import { commands, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { registerBlock } from './block';
import { showCounts } from './counts';
import { exportCable } from './export';
import { registerMarking } from './marking';
import { newCable } from './newCable';
import { Preview } from './preview';
import { openSample } from './sample';
import type { Server } from './server';
import { registerSuppressing } from './suppress';

/** Registers the commands that package.json declares. */
export function registerCommands(
  context: ExtensionContext,
  server: Server,
  log: LogOutputChannel,
): Disposable[] {
  const preview = new Preview(server);
  return [
    preview,
    ...registerSuppressing(server),
    ...registerMarking(server),
    registerBlock(server),
    commands.registerCommand('cable.restartServer', () => server.restart()),
    commands.registerCommand('cable.showLog', () => log.show()),
    commands.registerCommand('cable.newCable', () => newCable(server)),
    commands.registerCommand('cable.showPreview', () => preview.show()),
    commands.registerCommand('cable.export', (form) => exportCable(server, form)),
    commands.registerCommand('cable.showCounts', () => showCounts(server)),
    commands.registerCommand('cable.openSample', () => openSample(context.extensionUri)),
  ];
}
