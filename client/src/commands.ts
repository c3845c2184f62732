import { commands, type Disposable, type LogOutputChannel } from 'vscode';
import { newCable } from './newCable';
import type { Server } from './server';

/** Registers the commands that package.json declares. */
export function registerCommands(server: Server, log: LogOutputChannel): Disposable[] {
  return [
    commands.registerCommand('cable.restartServer', () => server.restart()),
    commands.registerCommand('cable.showLog', () => log.show()),
    commands.registerCommand('cable.newCable', () => newCable(server)),
  ];
}
